import { connectCircle } from './kinds/connect-circle.kind.ts';
import { joinInitiative } from './kinds/join-initiative.kind.ts';
import { meanSomething } from './kinds/mean-something.kind.ts';
import { meetThroughOthers } from './kinds/meet-through-others.kind.ts';
import { missingSupport } from './kinds/missing-support.kind.ts';
import { professionalExpertise } from './kinds/professional-expertise.kind.ts';
import { relieveCarer } from './kinds/relieve-carer.kind.ts';
import { resumeContact } from './kinds/resume-contact.kind.ts';
import { togetherWithNeighbour } from './kinds/together-with-neighbour.kind.ts';
import type { OpportunityRule } from './opportunity.types.ts';

/**
 * Every rule around a client, in the order of product §4. A rule id is never reused; a changed rule gets a higher version. K09 and
 * K10 look at other facts: `handOverContact` and `collective`.
 */
export const opportunityRules: readonly OpportunityRule[] = [
  resumeContact,
  missingSupport,
  meetThroughOthers,
  togetherWithNeighbour,
  joinInitiative,
  relieveCarer,
  meanSomething,
  connectCircle,
  professionalExpertise,
];
