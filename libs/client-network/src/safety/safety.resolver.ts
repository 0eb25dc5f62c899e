import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  ChangeSafetyMarkInput,
  EndSafetyMarkInput,
  LinkToSafetyMarkInput,
  RecordHouseholdInput,
  ReopenLookAlikeInput,
  ResolveLookAlikeInput,
  SetHiddenAddressInput,
  SetSafetyMarkInput,
} from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { SafetyPeopleService } from './safety-people.service.ts';
import { SafetyService } from './safety.service.ts';

@Resolver('SafetyMark')
export class SafetyResolver {
  private readonly safety: SafetyService;
  private readonly people: SafetyPeopleService;

  constructor(safety: SafetyService, people: SafetyPeopleService) {
    this.safety = safety;
    this.people = people;
  }

  @Query('safetyMarks')
  safetyMarks(@Context('scope') scope: RequestScope, @Args('caseId') caseId: string) {
    return this.safety.get(scope, caseId);
  }

  @Mutation('setSafetyMark')
  setSafetyMark(@Context('scope') scope: RequestScope, @Args('input') input: SetSafetyMarkInput) {
    return this.safety.set(scope, input);
  }

  @Mutation('changeSafetyMark')
  changeSafetyMark(@Context('scope') scope: RequestScope, @Args('input') input: ChangeSafetyMarkInput) {
    return this.safety.change(scope, input);
  }

  @Mutation('endSafetyMark')
  endSafetyMark(@Context('scope') scope: RequestScope, @Args('input') input: EndSafetyMarkInput) {
    return this.safety.end(scope, input);
  }

  @Mutation('linkToSafetyMark')
  linkToSafetyMark(@Context('scope') scope: RequestScope, @Args('input') input: LinkToSafetyMarkInput) {
    return this.people.link(scope, input);
  }

  @Mutation('resolveLookAlike')
  resolveLookAlike(@Context('scope') scope: RequestScope, @Args('input') input: ResolveLookAlikeInput) {
    return this.people.resolve(scope, input);
  }

  @Mutation('reopenLookAlike')
  reopenLookAlike(@Context('scope') scope: RequestScope, @Args('input') input: ReopenLookAlikeInput) {
    return this.people.reopen(scope, input);
  }

  @Mutation('recordHousehold')
  recordHousehold(@Context('scope') scope: RequestScope, @Args('input') input: RecordHouseholdInput) {
    return this.people.household(scope, input);
  }

  @Mutation('setHiddenAddress')
  setHiddenAddress(@Context('scope') scope: RequestScope, @Args('input') input: SetHiddenAddressInput) {
    return this.safety.hideAddress(scope, input);
  }
}
