import type { IsoDate } from '@netwerk/domain';
import type { Random } from '../random/random.ts';
import type { Alter } from './circle.ts';
import type { ToldAcquaintance } from './told.types.ts';

/**
 * Chance that two people around one client know each other. Kin nearly all do, across circles few: in closed circles
 * most triads close and between circles they do not (Louch 2000; Marsden 1987: density 0.61 among the closest).
 */
const knowing: Readonly<Record<string, number>> = {
  'kin kin': 0.76,
  'friend kin': 0.16,
  'kin neighbour': 0.12,
  'club kin': 0.06,
  'friend friend': 0.34,
  'friend neighbour': 0.1,
  'club friend': 0.09,
  'neighbour neighbour': 0.5,
  'club neighbour': 0.07,
  'club club': 0.4,
  'care care': 0.2,
  'care kin': 0.1,
  'care friend': 0.02,
  'care neighbour': 0.02,
  'care club': 0.04,
};

/** Two people who both stand closest are brought together more often than their circles alone would explain. */
const strongClosure = 0.3;

/** Who knows whom among these people; `since` gives the day from which both are on the map. */
export function drawAcquaintances(
  random: Random,
  alters: readonly Alter[],
  since: (alter: Alter) => IsoDate,
  confirmed: IsoDate,
): ToldAcquaintance[] {
  const people = alters.filter((alter) => alter.kind !== 'PET');
  return people.flatMap((one, index) =>
    people.slice(index + 1).flatMap((other) => {
      if (!random.chance(chanceFor(one, other))) return [];
      const from = since(one) > since(other) ? since(one) : since(other);
      return [{ between: [one.key, other.key] as const, from, confirmed: confirmed < from ? from : confirmed }];
    }),
  );
}

function chanceFor(one: Alter, other: Alter): number {
  const chance = knowing[[one.group, other.group].sort().join(' ')] ?? 0;
  if (one.group === 'care' || other.group === 'care') return chance;
  const partner = one.role === 'partner' || other.role === 'partner';
  const bothClosest = one.ring === 1 && other.ring === 1;
  return Math.max(bothClosest ? chance + (1 - chance) * strongClosure : chance, partner ? 0.55 : 0);
}
