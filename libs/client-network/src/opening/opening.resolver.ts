import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { OpenColleagueClientInput } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { OpeningService } from './opening.service.ts';

@Resolver('OpenColleagueClientResult')
export class OpeningResolver {
  private readonly openings: OpeningService;

  constructor(openings: OpeningService) {
    this.openings = openings;
  }

  @Mutation('openColleagueClient')
  openColleagueClient(@Context('scope') scope: RequestScope, @Args('input') input: OpenColleagueClientInput) {
    return this.openings.open(scope, input);
  }
}
