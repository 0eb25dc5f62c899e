import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type * as contract from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { VolunteerKeepingService } from './volunteer-keeping.service.ts';

@Resolver('ChangeVolunteerResult')
export class VolunteerKeepingResolver {
  private readonly keeping: VolunteerKeepingService;

  constructor(keeping: VolunteerKeepingService) {
    this.keeping = keeping;
  }

  @Mutation('changeVolunteer')
  changeVolunteer(@Context('scope') scope: RequestScope, @Args('input') input: contract.ChangeVolunteerInput) {
    return this.keeping.change(scope, input);
  }

  @Mutation('handOverVolunteer')
  handOverVolunteer(@Context('scope') scope: RequestScope, @Args('input') input: contract.HandOverVolunteerInput) {
    return this.keeping.handOver(scope, input);
  }

  @Mutation('pauseVolunteer')
  pauseVolunteer(@Context('scope') scope: RequestScope, @Args('input') input: contract.PauseVolunteerInput) {
    return this.keeping.pause(scope, input);
  }

  @Mutation('endVolunteerPause')
  endVolunteerPause(@Context('scope') scope: RequestScope, @Args('input') input: contract.EndVolunteerPauseInput) {
    return this.keeping.endPause(scope, input);
  }

  @Mutation('noteVolunteerContact')
  noteVolunteerContact(
    @Context('scope') scope: RequestScope,
    @Args('input') input: contract.NoteVolunteerContactInput,
  ) {
    return this.keeping.noteContact(scope, input);
  }

  @Mutation('planVolunteerCall')
  planVolunteerCall(@Context('scope') scope: RequestScope, @Args('input') input: contract.PlanVolunteerCallInput) {
    return this.keeping.planCall(scope, input);
  }

  @Mutation('stopVolunteer')
  stopVolunteer(@Context('scope') scope: RequestScope, @Args('input') input: contract.StopVolunteerInput) {
    return this.keeping.stop(scope, input);
  }
}
