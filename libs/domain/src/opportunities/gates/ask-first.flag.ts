import { addYears } from '../../shared/dates.ts';
import type { Flag } from '../opportunity.types.ts';

/** G7, eerst navragen: a fact that the kans rests on is more than twelve months old. */
export const askFirstFlag: Flag = {
  code: 'ASK_FIRST',
  raised: ({ basedOn, feasible }, { today }) => {
    const aYearAgo = addYears(today, -1);
    return [...basedOn, ...feasible].some(({ on }) => on !== null && on < aYearAgo);
  },
};
