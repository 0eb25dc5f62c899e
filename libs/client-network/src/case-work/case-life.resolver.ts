import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CloseCaseInput, OpenCaseInput, PlanLookAgainInput, ReopenCaseInput } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { ClosedClientsService } from './closed-clients/closed-clients.service.ts';
import { LookAgainService } from './closed-clients/look-again.service.ts';
import { ClosingService } from './closing/closing.service.ts';
import { ReopeningService } from './closing/reopening.service.ts';
import { OpenCaseService } from './open-case/open-case.service.ts';
import { CaseTeamsService } from './reading/case-teams.service.ts';

/** The beginning and the end of a case, and what comes after. */
@Resolver('CaseOpened')
export class CaseLifeResolver {
  private readonly teams: CaseTeamsService;
  private readonly openings: OpenCaseService;
  private readonly closings: ClosingService;
  private readonly reopenings: ReopeningService;
  private readonly closed: ClosedClientsService;
  private readonly lookAgain: LookAgainService;

  constructor(
    teams: CaseTeamsService,
    openings: OpenCaseService,
    closings: ClosingService,
    reopenings: ReopeningService,
    closed: ClosedClientsService,
    lookAgain: LookAgainService,
  ) {
    this.teams = teams;
    this.openings = openings;
    this.closings = closings;
    this.reopenings = reopenings;
    this.closed = closed;
    this.lookAgain = lookAgain;
  }

  @Query('caseTeams')
  caseTeams(@Context('scope') scope: RequestScope) {
    return this.teams.list(scope);
  }

  @Query('closedClients')
  closedClients(@Context('scope') scope: RequestScope) {
    return this.closed.list(scope);
  }

  @Mutation('openCase')
  openCase(@Context('scope') scope: RequestScope, @Args('input') input: OpenCaseInput) {
    return this.openings.open(scope, input);
  }

  @Mutation('closeCase')
  closeCase(@Context('scope') scope: RequestScope, @Args('input') input: CloseCaseInput) {
    return this.closings.close(scope, input);
  }

  @Mutation('reopenCase')
  reopenCase(@Context('scope') scope: RequestScope, @Args('input') input: ReopenCaseInput) {
    return this.reopenings.reopen(scope, input);
  }

  @Mutation('planLookAgain')
  planLookAgain(@Context('scope') scope: RequestScope, @Args('input') input: PlanLookAgainInput) {
    return this.lookAgain.plan(scope, input);
  }
}
