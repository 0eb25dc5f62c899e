import type { Flag } from '../opportunity.types.ts';
import { indexOf } from './neighbourhood-index.ts';

/** G7, eerst navragen: a fact that the kans rests on is more than twelve months old. */
export const askFirstFlag: Flag = {
  code: 'ASK_FIRST',
  raised: ({ basedOn, feasible }, neighbourhood) => {
    const { aYearAgo } = indexOf(neighbourhood);
    return [...basedOn, ...feasible].some(({ on }) => on !== null && on < aYearAgo);
  },
};
