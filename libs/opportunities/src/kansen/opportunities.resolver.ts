import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { QueryClientOpportunitiesArgs, RequireFields } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { OpportunitiesService } from './opportunities.service.ts';

@Resolver('ClientOpportunities')
export class OpportunitiesResolver {
  private readonly opportunities: OpportunitiesService;

  constructor(opportunities: OpportunitiesService) {
    this.opportunities = opportunities;
  }

  @Query('clientOpportunities')
  clientOpportunities(
    @Context('scope') scope: RequestScope,
    @Args() asked: RequireFields<QueryClientOpportunitiesArgs, 'caseId' | 'language'>,
  ) {
    return this.opportunities.get(scope, asked);
  }
}
