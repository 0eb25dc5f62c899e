import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { QueryClientNetworkArgs, QueryClientNetworkComparisonArgs, RequireFields } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { NetworkService } from './network.service.ts';

@Resolver('ClientNetwork')
export class NetworkResolver {
  private readonly networks: NetworkService;

  constructor(networks: NetworkService) {
    this.networks = networks;
  }

  @Query('clientNetwork')
  clientNetwork(
    @Context('scope') scope: RequestScope,
    @Args() asked: RequireFields<QueryClientNetworkArgs, 'language'>,
  ) {
    const { caseId, on, knownAt, language } = asked;
    return this.networks.get(scope, { caseId, on: on ?? null, knownAt: knownAt ?? null, language });
  }

  @Query('clientNetworkComparison')
  clientNetworkComparison(
    @Context('scope') scope: RequestScope,
    @Args() asked: RequireFields<QueryClientNetworkComparisonArgs, 'language'>,
  ) {
    return this.networks.compare(scope, asked);
  }
}
