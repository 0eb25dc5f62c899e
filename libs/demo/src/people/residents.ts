import type { Neighbourhood, Origin } from '../place/areas.ts';
import { Random } from '../random/random.ts';
import { familyNames } from '../words/family-names.ts';
import { firstNames, type Gender } from '../words/first-names.ts';

export type AgeBand = 'young' | 'middle' | 'old';

/** What the generator knows of somebody; the graph keeps the name only. */
export interface Invented {
  readonly callName: string;
  readonly familyName: string;
  readonly origin: Origin;
  readonly gender: Gender;
  readonly age: AgeBand;
}

/** The resident with this number in a buurt; the same person however many others there are. */
export function inventResident(seed: string, area: Neighbourhood, index: number): Invented {
  return invent(new Random(seed, 'resident', area.key, index), area);
}

export function invent(random: Random, area: Pick<Neighbourhood, 'origins'>): Invented {
  const origin = random.weighted(area.origins);
  const gender = random.chance(0.53) ? 'woman' : 'man';
  return {
    origin,
    gender,
    age: random.weighted({ young: 24, middle: 44, old: origin === 'dutch' ? 42 : 16 }),
    callName: random.pick(firstNames[origin][gender]),
    familyName: familyNameOf(random, origin, gender),
  };
}

/** A Polish woman is Kowalska where her brother is Kowalski. */
function familyNameOf(random: Random, origin: Origin, gender: Gender): string {
  const name = random.pick(familyNames[origin]);
  return origin === 'polish' && gender === 'woman' ? name.replace(/ski$/, 'ska') : name;
}
