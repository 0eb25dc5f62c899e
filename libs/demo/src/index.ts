export type { DemoBatch, DemoDataset, Link, LinkBatch, NodeBatch } from './dataset/batch.types.ts';
export { smallestLarge } from './city/city-batches.ts';
export { writtenFor } from './dataset/demo-clock.ts';
export {
  defaultSeed,
  fewestResidents,
  generatorVersion,
  inventNeighbourhood,
  mostResidents,
  storyCaseIds,
  type NeighbourhoodOptions,
} from './neighbourhood.ts';
export { demoAccounts } from './people/professionals.ts';
export {
  clearDataset,
  NotADemoDatabase,
  seedDemo,
  writeDataset,
  type SeedOptions,
  type SeedOutcome,
} from './write/seed-demo.ts';
