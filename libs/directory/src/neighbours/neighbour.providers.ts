import { NeighbourKeepingService } from './neighbour-keeping.service.ts';
import { NeighbourRecordingService } from './neighbour-recording.service.ts';
import { NeighbourResolver } from './neighbour.resolver.ts';
import { NeighbourService } from './neighbour.service.ts';

/** Residents who said what they like to do or offer. */
export const neighbourProviders = [
  NeighbourResolver,
  NeighbourService,
  NeighbourRecordingService,
  NeighbourKeepingService,
];
