import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  EndAcquaintanceInput,
  QueryInitiativeAcquaintancesArgs,
  RecordAcquaintanceInput,
} from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { AcquaintanceService } from './acquaintance.service.ts';

@Resolver('Acquaintance')
export class AcquaintanceResolver {
  private readonly acquaintances: AcquaintanceService;

  constructor(acquaintances: AcquaintanceService) {
    this.acquaintances = acquaintances;
  }

  @Query('myAcquaintances')
  myAcquaintances(@Context('scope') scope: RequestScope) {
    return this.acquaintances.mine(scope);
  }

  @Query('initiativeAcquaintances')
  initiativeAcquaintances(
    @Context('scope') scope: RequestScope,
    @Args() { initiativeId }: QueryInitiativeAcquaintancesArgs,
  ) {
    return this.acquaintances.ofInitiative(scope, initiativeId);
  }

  @Mutation('recordAcquaintance')
  recordAcquaintance(@Context('scope') scope: RequestScope, @Args('input') input: RecordAcquaintanceInput) {
    return this.acquaintances.record(scope, input);
  }

  @Mutation('endAcquaintance')
  endAcquaintance(@Context('scope') scope: RequestScope, @Args('input') input: EndAcquaintanceInput) {
    return this.acquaintances.end(scope, input);
  }
}
