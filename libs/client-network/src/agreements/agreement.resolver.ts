import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { MarkDiscussedInput, RecordAgreementInput, WithdrawAgreementInput } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { AgreementService } from './agreement.service.ts';

@Resolver('Agreement')
export class AgreementResolver {
  private readonly agreements: AgreementService;

  constructor(agreements: AgreementService) {
    this.agreements = agreements;
  }

  @Mutation('recordAgreement')
  recordAgreement(@Context('scope') scope: RequestScope, @Args('input') input: RecordAgreementInput) {
    return this.agreements.record(scope, input);
  }

  @Mutation('withdrawAgreement')
  withdrawAgreement(@Context('scope') scope: RequestScope, @Args('input') input: WithdrawAgreementInput) {
    return this.agreements.withdraw(scope, input);
  }

  @Mutation('markDiscussed')
  markDiscussed(@Context('scope') scope: RequestScope, @Args('input') input: MarkDiscussedInput) {
    return this.agreements.discussed(scope, input);
  }
}
