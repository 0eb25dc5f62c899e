import { infinity } from '../geometry/maths.ts';
import { cheapestStandAt, costOfStand } from './cheapest-stand.ts';
import { trailBetween } from './own-places.ts';
import type { OwnPlace, Search, Stand } from './placement.types.ts';

interface Choice {
  readonly stand: Stand;
  readonly cost: number;
}

/**
 * The places of one member choose again, together: one alone would not leave a good place for a shorter trail. The first
 * tries every candidate, and each of the others takes what suits that best.
 */
export function placeTogether(search: Search, first: number): void {
  const others = (search.ownPlaces[first] ?? []).filter((own) => isFree(search, own.index));
  const places = [first, ...others.map((own) => own.index)];
  if (others.length === 0 || !isFree(search, first)) return;
  const before = places.map((index) => search.stands[index] ?? null);
  const cost = totalCost(search, places);
  for (const index of places) search.stands[index] = null;
  const found = cheapestTogether(search, first, others);
  places.forEach((index, at) => (search.stands[index] = found[at] ?? before[at] ?? null));
  if (totalCost(search, places) < cost - 0.5) return;
  places.forEach((index, at) => (search.stands[index] = before[at] ?? null));
}

function isFree({ people }: Search, index: number): boolean {
  return (people[index]?.candidates.length ?? 0) > 1;
}

function totalCost(search: Search, places: readonly number[]): number {
  return places.reduce((sum, index) => sum + costOfStand(search, index), 0);
}

function cheapestTogether(search: Search, first: number, others: readonly OwnPlace[]): readonly Stand[] {
  const rows = others.map((own) => ({ own, choices: choicesOf(search, own.index) }));
  let best: readonly Stand[] = [];
  let lowest = infinity;
  for (const choice of choicesOf(search, first)) {
    if (choice.cost >= lowest) break;
    const followers = rows.map(({ own, choices }) => follower(search, own, choice, choices));
    const cost = followers.reduce((sum, each) => sum + each.cost, choice.cost);
    if (cost < lowest) [best, lowest] = [[choice.stand, ...followers.map((each) => each.stand)], cost];
  }
  return best;
}

/** Every candidate of one place with its best label, cheapest first. */
function choicesOf(search: Search, index: number): readonly Choice[] {
  const candidates = search.people[index]?.candidates ?? [];
  return candidates
    .flatMap((candidate): readonly Choice[] => {
      const { stand, cost } = cheapestStandAt(search, index, candidate);
      return stand ? [{ stand, cost }] : [];
    })
    .sort((a, b) => a.cost - b.cost);
}

function follower(search: Search, own: OwnPlace, leader: Choice, choices: readonly Choice[]): Choice {
  let best: Choice = { stand: leader.stand, cost: infinity };
  for (const { stand, cost } of choices) {
    if (cost >= best.cost) break;
    // Both ends count their trail, as they do when places are chosen one by one.
    const total = cost + 2 * trailBetween(search, own, stand.candidate, leader.stand.candidate);
    if (total < best.cost) best = { stand, cost: total };
  }
  return best;
}
