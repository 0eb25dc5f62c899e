import { joinInitiative } from './kinds/join-initiative.kind.ts';
import { missingSupport } from './kinds/missing-support.kind.ts';
import { resumeContact } from './kinds/resume-contact.kind.ts';
import type { OpportunityRule } from './opportunity.types.ts';

/** Every rule, in the order of product §4. A rule id is never reused; a changed rule gets a higher version. */
export const opportunityRules: readonly OpportunityRule[] = [resumeContact, missingSupport, joinInitiative];
