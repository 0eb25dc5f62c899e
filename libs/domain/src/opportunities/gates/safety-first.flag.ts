import type { Flag } from '../opportunity.types.ts';

/** Eerst veiligheid bespreken: above everything that is proposed to somebody with a hidden address. */
export const safetyFirstFlag: Flag = {
  code: 'SAFETY_FIRST',
  raised: (_candidate, { client }) => client.hiddenAddress,
};
