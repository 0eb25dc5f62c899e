import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type * as contract from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { ClientFactsService } from './client-facts.service.ts';
import { LikesService } from './likes.service.ts';
import { NeedsService } from './needs.service.ts';

@Resolver('ClientFacts')
export class ClientFactsResolver {
  private readonly facts: ClientFactsService;
  private readonly needs: NeedsService;
  private readonly likes: LikesService;

  constructor(facts: ClientFactsService, needs: NeedsService, likes: LikesService) {
    this.facts = facts;
    this.needs = needs;
    this.likes = likes;
  }

  @Query('clientFacts')
  clientFacts(@Context('scope') scope: RequestScope, @Args() { caseId }: contract.QueryClientFactsArgs) {
    return this.facts.get(scope, caseId);
  }

  @Query('findDirectoryPeople')
  findDirectoryPeople(@Context('scope') scope: RequestScope, @Args() asked: contract.QueryFindDirectoryPeopleArgs) {
    return this.facts.findPeople(scope, asked.caseId, asked.search);
  }

  @Mutation('recordNeed')
  recordNeed(@Context('scope') scope: RequestScope, @Args('input') input: contract.RecordNeedInput) {
    return this.needs.record(scope, input);
  }

  @Mutation('changeNeed')
  changeNeed(@Context('scope') scope: RequestScope, @Args('input') input: contract.ChangeNeedInput) {
    return this.needs.change(scope, input);
  }

  @Mutation('endNeed')
  endNeed(@Context('scope') scope: RequestScope, @Args('input') input: contract.EndNeedInput) {
    return this.needs.end(scope, input);
  }

  @Mutation('changeInterests')
  changeInterests(@Context('scope') scope: RequestScope, @Args('input') input: contract.ChangeInterestsInput) {
    return this.likes.changeInterests(scope, input);
  }

  @Mutation('changeFreeTimes')
  changeFreeTimes(@Context('scope') scope: RequestScope, @Args('input') input: contract.ChangeFreeTimesInput) {
    return this.likes.changeFreeTimes(scope, input);
  }
}
