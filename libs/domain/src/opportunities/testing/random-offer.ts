import { lifeDomains, supportKinds } from '../../shared/codes.ts';
import type { Seeded } from '../../testing/seeded.ts';
import type { Interest } from '../interests.ts';
import type { Offer } from '../neighbourhood.types.ts';
import { anOffer, every } from './nearby-builder.ts';

/** Few interests and times, so that people often have some in common. */
export const likedThings: readonly [Interest, ...Interest[]] = ['WALKING', 'COOKING', 'PAPERS', 'GARDENING', 'MUSIC'];
export const days: readonly [string, ...string[]] = [
  '2026-11-10',
  '2026-10-20',
  '2026-03-01',
  '2025-06-01',
  '2024-08-01',
];

export function timesOf(random: Seeded): Offer['at'] {
  return listOf(random.below(3), () => every(1 + random.below(3), 9 + random.below(4), 14 + random.below(3)));
}

/** What anybody of this neighbourhood can or wants to do. */
export function offerOf(random: Seeded, id: string): Offer {
  return anOffer({
    id,
    words: `aanbod van ${id}`,
    supportKind: random.chance(0.6) ? 'COMPANY' : random.pick(supportKinds),
    lifeDomain: random.chance(0.3) ? random.pick(lifeDomains) : null,
    interest: random.chance(0.7) ? random.pick(likedThings) : null,
    handlesMoney: random.chance(0.3),
    confirmedOn: random.pick(days),
    at: timesOf(random),
  });
}

/** `count` things, rounded, each made by its place. */
export function listOf<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: Math.round(count) }, (_, at) => make(at));
}
