import { byText } from '../../shared/ordering.ts';
import type { OpenTie } from '../neighbourhood.types.ts';
import { oncePer } from './once-per.ts';

/** Who knows whom in the open layer: per person the others, each with the tie that was confirmed last. */
export type Acquaintances = ReadonlyMap<string, ReadonlyMap<string, OpenTie>>;

/** Ties without tension: both can be asked to introduce the other. */
export const acquaintances = oncePer<Acquaintances>(({ openTies }) => {
  const known = new Map<string, Map<string, OpenTie>>();
  for (const tie of openTies) {
    if (tie.nature !== 'ORDINARY' || tie.fromId === tie.toId) continue;
    add(known, tie.fromId, tie.toId, tie);
    add(known, tie.toId, tie.fromId, tie);
  }
  return known;
});

function add(known: Map<string, Map<string, OpenTie>>, id: string, otherId: string, tie: OpenTie): void {
  const others = known.get(id) ?? new Map<string, OpenTie>();
  const before = others.get(otherId);
  known.set(id, before !== undefined && byConfirmed(before, tie) > 0 ? others : others.set(otherId, tie));
}

function byConfirmed(one: OpenTie, other: OpenTie): number {
  return byText(one.confirmedOn, other.confirmedOn) || byText(one.since, other.since);
}
