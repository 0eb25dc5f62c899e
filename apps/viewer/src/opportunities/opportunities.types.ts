import type { OpportunitiesShownFragment } from '../graphql/generated/graphql.ts';

/** The answer about the kansen of one client. */
export type OpportunitiesOfClient = OpportunitiesShownFragment;
export type Opportunity = OpportunitiesOfClient['opportunities'][number];

/** A kans with its number in the list and on the map. */
export interface NumberedOpportunity extends Opportunity {
  readonly number: number;
}

/** What a worker decides about a kans. */
export type OpportunityActKind = 'AGREE' | 'DECLINE' | 'POSTPONE';
