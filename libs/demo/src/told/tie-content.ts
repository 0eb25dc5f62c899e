import type { Frequency, IsoDate, Ring, Strength } from '@netwerk/domain';
import type { Random } from '../random/random.ts';
import { domainsOf, sectorOf } from '../words/relations.ts';
import { careWords, supportWords } from '../words/support-words.ts';
import type { Alter } from './circle.ts';
import type { Acts, TieContent } from './told.types.ts';
import type { SupportLetter } from './support-letters.ts';

type Chances = Readonly<Record<SupportLetter, number>>;

/** How often somebody gives each kind of support: mostly who stands close. Advice about money and papers is scarce. */
const givingByRing: Readonly<Record<Ring, Chances>> = {
  1: { P: 0.42, G: 0.56, A: 0.26, E: 0.55 },
  2: { P: 0.2, G: 0.38, A: 0.1, E: 0.22 },
  3: { P: 0.07, G: 0.16, A: 0.03, E: 0.05 },
};
const givingInCare: Chances = { P: 0.5, G: 0.03, A: 0.65, E: 0.2 };
/** What clients give back. */
const receivingByRing: Readonly<Record<Ring, Chances>> = {
  1: { P: 0.22, G: 0.34, A: 0.1, E: 0.3 },
  2: { P: 0.14, G: 0.22, A: 0.05, E: 0.12 },
  3: { P: 0.05, G: 0.1, A: 0.01, E: 0.03 },
};

const often: Readonly<Record<Ring, Partial<Readonly<Record<Frequency, number>>>>> = {
  1: { DAILY: 4, SEVERAL_PER_WEEK: 4, WEEKLY: 3, MONTHLY: 1 },
  2: { SEVERAL_PER_WEEK: 1, WEEKLY: 5, MONTHLY: 4, SEVERAL_PER_YEAR: 2 },
  3: { MONTHLY: 3, SEVERAL_PER_YEAR: 4, YEARLY: 1, SOMETIMES: 2, HARDLY_EVER: 1.5 },
};

/** What a client tells of one tie. */
export function drawContent(random: Random, alter: Alter, confirmed: IsoDate): TieContent {
  const base = {
    ring: alter.ring,
    sector: sectorOf[alter.group],
    domain: random.weighted(domainsOf[alter.group]),
    strength: strengthOf(random, alter.ring),
    confirmed,
  };
  if (alter.gone !== null || alter.kind === 'PET') return base;
  if (alter.group === 'care')
    return {
      ...base,
      often: random.chance(0.4) ? 'AS_NEEDED' : 'WEEKLY',
      ...flows(random, givingInCare, null, careWords),
    };
  return {
    ...base,
    ...natureOf(random, alter),
    often: random.weighted(often[alter.ring]),
    ...supportIn(random, alter.ring),
  };
}

/** Support of an ordinary tie in this ring, with the words for it. */
export function supportIn(random: Random, ring: Ring): Pick<TieContent, 'gets' | 'gives' | 'words'> {
  return flows(random, givingByRing[ring], receivingByRing[ring], supportWords);
}

export function oftenIn(random: Random, ring: Ring): Frequency {
  return random.weighted(often[ring]);
}

function natureOf(random: Random, alter: Alter): Pick<TieContent, 'nature'> {
  if (alter.ring === 3 && alter.group === 'kin' && random.chance(0.1)) return { nature: 'CUT_OFF' };
  return random.chance(0.03) ? { nature: 'TENSION' } : {};
}

function strengthOf(random: Random, ring: Ring): Strength {
  const usual = (4 - ring) as Strength;
  return random.chance(0.8) ? usual : random.pick([1, 2, 3] as const);
}

function flows(
  random: Random,
  giving: Chances,
  back: Chances | null,
  from: Readonly<Record<SupportLetter, readonly string[]>>,
) {
  const gets = acts(random, giving);
  const gives = back === null ? {} : acts(random, back);
  const kinds = (['P', 'G', 'A', 'E'] as const).filter((letter) => (gets[letter] ?? 0) > 0);
  const words = Object.fromEntries(
    kinds.map((letter) => [letter, random.sample(from[letter], gets[letter] ?? 1).join(', ')]),
  );
  return { gets, gives, words };
}

function acts(random: Random, chances: Chances): Acts {
  const counted = (['P', 'G', 'A', 'E'] as const)
    .filter((letter) => random.chance(chances[letter]))
    .map((letter) => [letter, random.chance(0.25) ? 2 : 1] as const);
  return Object.fromEntries(counted);
}
