import { byText } from '../../shared/ordering.ts';
import type { OpenTie } from '../neighbourhood.types.ts';
import type { Around } from './look-around.ts';

/** Of everybody who knows some of a few people in the open layer: whom, each with the tie that was confirmed last. */
export type Acquaintances = ReadonlyMap<string, ReadonlyMap<string, OpenTie>>;

/** Who knows any of `few`. Ties without tension: those can be asked to introduce somebody. */
export function acquaintancesOf({ openTies }: Around, few: ReadonlySet<string>): Acquaintances {
  const known = new Map<string, Map<string, OpenTie>>();
  for (const tie of openTies) {
    if (tie.nature !== 'ORDINARY' || tie.fromId === tie.toId) continue;
    if (few.has(tie.fromId)) add(known, tie.toId, tie.fromId, tie);
    if (few.has(tie.toId)) add(known, tie.fromId, tie.toId, tie);
  }
  return known;
}

function add(known: Map<string, Map<string, OpenTie>>, id: string, otherId: string, tie: OpenTie): void {
  const others = known.get(id);
  if (others === undefined) {
    known.set(id, new Map([[otherId, tie]]));
    return;
  }
  const before = others.get(otherId);
  if (before === undefined || byConfirmed(before, tie) <= 0) others.set(otherId, tie);
}

function byConfirmed(one: OpenTie, other: OpenTie): number {
  return byText(one.confirmedOn, other.confirmedOn) || byText(one.since, other.since);
}
