import { DecidingResolver } from '../deciding/deciding.resolver.ts';
import { DecidingService } from '../deciding/deciding.service.ts';
import { OpportunitiesResolver } from './opportunities.resolver.ts';
import { OpportunitiesService } from './opportunities.service.ts';

/** Kansen around a client, and what is decided about them. */
export const opportunityProviders = [OpportunitiesResolver, OpportunitiesService, DecidingResolver, DecidingService];
