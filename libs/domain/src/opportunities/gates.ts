import type { Flag, Gate } from './opportunity.types.ts';

/** Every gate. One that closes is enough, and nobody is told which. */
export const opportunityGates: readonly Gate[] = [];

/** What asks for care. */
export const opportunityFlags: readonly Flag[] = [];
