import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { ChangeWaitingInput, EndWaitingInput, RecordWaitingInput } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { WaitingService } from './waiting.service.ts';

@Resolver('WaitingEntry')
export class WaitingResolver {
  private readonly waiting: WaitingService;

  constructor(waiting: WaitingService) {
    this.waiting = waiting;
  }

  @Mutation('recordWaiting')
  recordWaiting(@Context('scope') scope: RequestScope, @Args('input') input: RecordWaitingInput) {
    return this.waiting.record(scope, input);
  }

  @Mutation('changeWaiting')
  changeWaiting(@Context('scope') scope: RequestScope, @Args('input') input: ChangeWaitingInput) {
    return this.waiting.change(scope, input);
  }

  @Mutation('endWaiting')
  endWaiting(@Context('scope') scope: RequestScope, @Args('input') input: EndWaitingInput) {
    return this.waiting.end(scope, input);
  }
}
