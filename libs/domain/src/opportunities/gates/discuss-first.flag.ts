import { coversDate } from '../../shared/dates.ts';
import type { TieNature } from '../../shared/codes.ts';
import type { Neighbourhood } from '../neighbourhood.types.ts';
import type { Flag } from '../opportunity.types.ts';
import { partiesOf } from './candidate-parties.ts';
import { everyIdOf, indexOf } from './neighbourhood-index.ts';

const strained: readonly TieNature[] = ['TENSION', 'CUT_OFF'];

/** G13, eerst bespreken: there is tension between the client and somebody of the plan, or between two of them. */
export const discussFirstFlag: Flag = {
  code: 'DISCUSS_FIRST',
  raised: (candidate, neighbourhood) => {
    const index = indexOf(neighbourhood);
    const ids = new Set(partiesOf(candidate).flatMap(({ id }) => everyIdOf(id, index)));
    if ([...ids].some((id) => strained.includes(index.lastTies.get(id)?.nature ?? 'ORDINARY'))) return true;
    return isStrainedBetween(ids, neighbourhood);
  },
};

function isStrainedBetween(ids: ReadonlySet<string>, { client, history, openTies, today }: Neighbourhood): boolean {
  const both = ({ fromId, toId }: { readonly fromId: string; readonly toId: string }): boolean =>
    ids.has(fromId) && ids.has(toId);
  const told = history.memberTies.some((tie) => strained.includes(tie.nature) && coversDate(tie, today) && both(tie));
  if (told) return true;
  const withClient = new Set([...ids, client.id]);
  return openTies.some(
    ({ nature, fromId, toId }) => nature === 'TENSION' && withClient.has(fromId) && withClient.has(toId),
  );
}
