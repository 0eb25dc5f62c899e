import type { ClientTie } from '../../network/network.types.ts';
import { isGone } from '../../network/network-at-date.ts';
import type { EndReason } from '../../shared/codes.ts';
import type { IsoDate } from '../../shared/dates.ts';
import type { Gate } from '../opportunity.types.ts';
import { partiesOf } from './candidate-parties.ts';
import { everyIdOf, indexOf } from './neighbourhood-index.ts';

const endedForGood: readonly EndReason[] = ['BY_CHOICE', 'DIED', 'MOVED', 'SAFETY'];

/** G4: whoever died or moved away, and a tie that was closed by choice or broken off. No kans, and no nudge. */
export const goneGate: Gate = {
  code: 'G4',
  closes: (candidate, neighbourhood) => {
    const index = indexOf(neighbourhood);
    return partiesOf(candidate).some(({ id }) =>
      everyIdOf(id, index).some((each) => {
        const member = index.members.get(each);
        const tie = index.lastTies.get(each);
        if (member !== undefined && isGone(member, neighbourhood.today)) return true;
        return tie !== undefined && isClosedByChoice(tie, neighbourhood.today);
      }),
    );
  },
};

function isClosedByChoice(tie: ClientTie, today: IsoDate): boolean {
  if (tie.nature === 'CUT_OFF') return true;
  const ended = tie.validTo !== null && tie.validTo <= today;
  return ended && tie.endedBecause !== null && endedForGood.includes(tie.endedBecause);
}
