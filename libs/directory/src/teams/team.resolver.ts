import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { QueryTeamArgs } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { TeamService } from './team.service.ts';

@Resolver('Team')
export class TeamResolver {
  private readonly teamService: TeamService;

  constructor(teams: TeamService) {
    this.teamService = teams;
  }

  @Query('teams')
  teams(@Context('scope') scope: RequestScope) {
    return this.teamService.list(scope);
  }

  @Query('team')
  team(@Context('scope') scope: RequestScope, @Args() { teamId }: QueryTeamArgs) {
    return this.teamService.get(scope, teamId);
  }
}
