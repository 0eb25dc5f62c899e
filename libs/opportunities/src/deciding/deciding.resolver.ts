import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { AgreeStepInput, DeclineOpportunityInput, PostponeOpportunityInput } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { DecidingService } from './deciding.service.ts';

@Resolver('AgreeStepResult')
export class DecidingResolver {
  private readonly deciding: DecidingService;

  constructor(deciding: DecidingService) {
    this.deciding = deciding;
  }

  @Mutation('agreeStep')
  agreeStep(@Context('scope') scope: RequestScope, @Args('input') input: AgreeStepInput) {
    return this.deciding.agree(scope, input);
  }

  @Mutation('declineOpportunity')
  declineOpportunity(@Context('scope') scope: RequestScope, @Args('input') input: DeclineOpportunityInput) {
    return this.deciding.decline(scope, input);
  }

  @Mutation('postponeOpportunity')
  postponeOpportunity(@Context('scope') scope: RequestScope, @Args('input') input: PostponeOpportunityInput) {
    return this.deciding.postpone(scope, input);
  }
}
