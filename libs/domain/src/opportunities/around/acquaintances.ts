import { byText } from '../../shared/ordering.ts';
import type { OpenTie } from '../neighbourhood.types.ts';
import { oncePer } from './once-per.ts';

/** Who knows whom in the open layer: per person the others, each with the tie that was confirmed last. */
export type Acquaintances = ReadonlyMap<string, ReadonlyMap<string, OpenTie>>;

/** Ties without tension: both can be asked to introduce the other. */
export const acquaintances = oncePer<Acquaintances>(({ openTies }) => {
  const known = new Map<string, Map<string, OpenTie>>();
  const untroubled = openTies.filter((tie) => tie.nature === 'ORDINARY' && tie.fromId !== tie.toId);
  untroubled.sort((one, other) => byText(one.confirmedOn, other.confirmedOn) || byText(one.since, other.since));
  for (const tie of untroubled) {
    add(known, tie.fromId, tie.toId, tie);
    add(known, tie.toId, tie.fromId, tie);
  }
  return known;
});

function add(known: Map<string, Map<string, OpenTie>>, id: string, otherId: string, tie: OpenTie): void {
  const others = known.get(id) ?? new Map<string, OpenTie>();
  known.set(id, others.set(otherId, tie));
}
