import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type * as contract from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { NeighbourKeepingService } from './neighbour-keeping.service.ts';
import { NeighbourRecordingService } from './neighbour-recording.service.ts';
import { NeighbourService } from './neighbour.service.ts';

@Resolver('Neighbour')
export class NeighbourResolver {
  private readonly neighbourhood: NeighbourService;
  private readonly recording: NeighbourRecordingService;
  private readonly keeping: NeighbourKeepingService;

  constructor(neighbourhood: NeighbourService, recording: NeighbourRecordingService, keeping: NeighbourKeepingService) {
    this.neighbourhood = neighbourhood;
    this.recording = recording;
    this.keeping = keeping;
  }

  @Query('neighbours')
  neighbours(@Context('scope') scope: RequestScope, @Args() page: contract.QueryNeighboursArgs) {
    return this.neighbourhood.page(scope, page);
  }

  @Query('neighbour')
  neighbour(@Context('scope') scope: RequestScope, @Args() { residentId }: contract.QueryNeighbourArgs) {
    return this.neighbourhood.one(scope, residentId);
  }

  @Mutation('recordNeighbour')
  recordNeighbour(@Context('scope') scope: RequestScope, @Args('input') input: contract.RecordNeighbourInput) {
    return this.recording.record(scope, input);
  }

  @Mutation('changeNeighbourOffers')
  changeOffers(@Context('scope') scope: RequestScope, @Args('input') input: contract.ChangeNeighbourOffersInput) {
    return this.keeping.change(scope, input);
  }

  @Mutation('pauseNeighbour')
  pauseNeighbour(@Context('scope') scope: RequestScope, @Args('input') input: contract.PauseNeighbourInput) {
    return this.keeping.pause(scope, input);
  }

  @Mutation('withdrawNeighbour')
  withdrawNeighbour(@Context('scope') scope: RequestScope, @Args('input') input: contract.WithdrawNeighbourInput) {
    return this.keeping.withdraw(scope, input);
  }
}
