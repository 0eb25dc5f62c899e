import type { ImportedKind } from '@netwerk/graph';

/**
 * What a row may tell and leave empty: in a changed row an empty cell takes away what was told before. What is required, and
 * what somebody here may have asked since (gender, a hidden address), stays.
 */
export const toldNames: Readonly<Record<ImportedKind | 'Professional', readonly string[]>> = {
  Area: ['residents', 'centre', 'boundary'],
  Organisation: ['phone', 'email', 'website', 'reachable'],
  Team: [],
  Person: [
    ...['familyName', 'hoursPerWeek', 'pausedUntil', 'screenedOn', 'trainedIn', 'trainedOn', 'languages'],
    'mayBeAskedUntil',
  ],
  Professional: ['accent', 'background', 'roomFrom', 'leavesOn', 'awayFrom', 'awayUntil'],
  Initiative: [
    ...['summary', 'description', 'searchWords', 'location', 'place', 'cost', 'wheelchair', 'accessibility'],
    ...['languages', 'food', 'phone', 'places', 'waitingWeeks', 'seeks', 'onlyFor', 'pausedUntil'],
  ],
  Case: [
    ...['closedOn', 'referrer', 'agreedInstead', 'goal', 'lookAgainOn', 'outcome', 'outcomeWords'],
    ...['lightContactWords', 'discussedOn'],
  ],
  NetworkMember: ['relation', 'goneBecause', 'goneSince', 'informedOn'],
};
