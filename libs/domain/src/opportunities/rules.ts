import type { OpportunityRule } from './opportunity.types.ts';

/** Every rule, in the order of product §4. A rule id is never reused; a changed rule gets a higher version. */
export const opportunityRules: readonly OpportunityRule[] = [];
