import { ClientFactsResolver } from './client-facts.resolver.ts';
import { ClientFactsService } from './client-facts.service.ts';
import { ClientOffersResolver } from './client-offers.resolver.ts';
import { LikesService } from './likes.service.ts';
import { NeedsService } from './needs.service.ts';
import { OffersService } from './offers.service.ts';
import { PartiesService } from './parties.service.ts';

/** What the kansen of a client rest on: read and recorded. */
export const clientFactsProviders = [
  ClientFactsResolver,
  ClientFactsService,
  ClientOffersResolver,
  LikesService,
  NeedsService,
  OffersService,
  PartiesService,
];
