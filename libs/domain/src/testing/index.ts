export { rounds } from './rounds.ts';
export { seeded, type Seeded } from './seeded.ts';
export { randomNeighbourhood } from '../opportunities/testing/random-neighbourhood.ts';
