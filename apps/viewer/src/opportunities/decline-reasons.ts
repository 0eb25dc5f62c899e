import type { DeclineReason } from '../graphql/generated/graphql.ts';
import type { Opportunity } from './opportunities.types.ts';

/** The reasons that can be said of this kans: a place is not a person, and the circle itself is neither. */
export function reasonsFor({ shape }: Pick<Opportunity, 'shape'>): readonly DeclineReason[] {
  return [
    'NOT_NOW',
    ...(shape === 'PERSON' || shape === 'PROFESSIONAL' ? (['NOT_THIS_PERSON'] as const) : []),
    ...(shape === 'PLACE' ? (['NOT_THIS_PLACE'] as const) : []),
    ...(shape === 'CIRCLE' ? [] : (['TOO_FAR', 'WRONG_TIME'] as const)),
    'TOO_MUCH',
    'ALREADY_TRIED',
    'OTHER',
  ];
}
