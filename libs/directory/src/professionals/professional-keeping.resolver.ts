import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type * as contract from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { ProfessionalKeepingService } from './professional-keeping.service.ts';

@Resolver('ChangeProfessionalResult')
export class ProfessionalKeepingResolver {
  private readonly keeping: ProfessionalKeepingService;

  constructor(keeping: ProfessionalKeepingService) {
    this.keeping = keeping;
  }

  @Mutation('addProfessional')
  addProfessional(@Context('scope') scope: RequestScope, @Args('input') input: contract.AddProfessionalInput) {
    return this.keeping.add(scope, input);
  }

  @Mutation('changeProfessional')
  changeProfessional(@Context('scope') scope: RequestScope, @Args('input') input: contract.ChangeProfessionalInput) {
    return this.keeping.change(scope, input);
  }

  @Mutation('setExpertises')
  setExpertises(@Context('scope') scope: RequestScope, @Args('input') input: contract.SetExpertisesInput) {
    return this.keeping.setExpertises(scope, input);
  }

  @Mutation('recordRegistration')
  recordRegistration(@Context('scope') scope: RequestScope, @Args('input') input: contract.RecordRegistrationInput) {
    return this.keeping.recordRegistration(scope, input);
  }

  @Mutation('removeRegistration')
  removeRegistration(@Context('scope') scope: RequestScope, @Args('input') input: contract.RemoveRegistrationInput) {
    return this.keeping.removeRegistration(scope, input);
  }

  @Mutation('joinTeam')
  joinTeam(@Context('scope') scope: RequestScope, @Args('input') input: contract.JoinTeamInput) {
    return this.keeping.joinTeam(scope, input);
  }

  @Mutation('leaveTeam')
  leaveTeam(@Context('scope') scope: RequestScope, @Args('input') input: contract.LeaveTeamInput) {
    return this.keeping.leaveTeam(scope, input);
  }

  @Mutation('setFixedContact')
  setFixedContact(@Context('scope') scope: RequestScope, @Args('input') input: contract.SetFixedContactInput) {
    return this.keeping.setFixedContact(scope, input);
  }

  @Mutation('endFixedContact')
  endFixedContact(@Context('scope') scope: RequestScope, @Args('input') input: contract.EndFixedContactInput) {
    return this.keeping.endFixedContact(scope, input);
  }
}
