import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type * as contract from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { OffersService } from './offers.service.ts';
import { PartiesService } from './parties.service.ts';

@Resolver('ClientOffer')
export class ClientOffersResolver {
  private readonly offers: OffersService;
  private readonly parties: PartiesService;

  constructor(offers: OffersService, parties: PartiesService) {
    this.offers = offers;
    this.parties = parties;
  }

  @Mutation('recordTalent')
  recordTalent(@Context('scope') scope: RequestScope, @Args('input') input: contract.RecordTalentInput) {
    return this.offers.recordTalent(scope, input);
  }

  @Mutation('changeTalent')
  changeTalent(@Context('scope') scope: RequestScope, @Args('input') input: contract.ChangeTalentInput) {
    return this.offers.changeTalent(scope, input);
  }

  @Mutation('endTalent')
  endTalent(@Context('scope') scope: RequestScope, @Args('input') input: contract.EndOfferInput) {
    return this.offers.end(scope, 'endTalent', input);
  }

  @Mutation('recordMemberOffer')
  recordMemberOffer(@Context('scope') scope: RequestScope, @Args('input') input: contract.RecordMemberOfferInput) {
    return this.offers.recordMemberOffer(scope, input);
  }

  @Mutation('endMemberOffer')
  endMemberOffer(@Context('scope') scope: RequestScope, @Args('input') input: contract.EndOfferInput) {
    return this.offers.end(scope, 'endMemberOffer', input);
  }

  @Mutation('avoidParty')
  avoidParty(@Context('scope') scope: RequestScope, @Args('input') input: contract.AvoidPartyInput) {
    return this.parties.avoid(scope, input);
  }

  @Mutation('allowParty')
  allowParty(@Context('scope') scope: RequestScope, @Args('input') input: contract.AllowPartyInput) {
    return this.parties.allow(scope, input);
  }

  @Mutation('identifyMember')
  identifyMember(@Context('scope') scope: RequestScope, @Args('input') input: contract.IdentifyMemberInput) {
    return this.parties.identify(scope, input);
  }

  @Mutation('unidentifyMember')
  unidentifyMember(@Context('scope') scope: RequestScope, @Args('input') input: contract.UnidentifyMemberInput) {
    return this.parties.unidentify(scope, input);
  }

  @Mutation('withdrawDecision')
  withdrawDecision(@Context('scope') scope: RequestScope, @Args('input') input: contract.WithdrawDecisionInput) {
    return this.parties.withdrawDecision(scope, input);
  }
}
