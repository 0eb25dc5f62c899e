import { lifeDomains, supportKinds } from '../../shared/codes.ts';
import { seeded, type Seeded } from '../../testing/seeded.ts';
import type {
  NearbyInitiative,
  NearbyPerson,
  NearbyProfessional,
  Neighbourhood,
  OpenTie,
} from '../neighbourhood.types.ts';
import { opportunityKinds } from '../opportunity-codes.ts';
import { aNeed, withInitiative, withNeighbour, withProfessional } from './nearby-builder.ts';
import { aNeighbourhood } from './neighbourhood-builder.ts';
import { days, likedThings, listOf, offerOf, timesOf } from './random-offer.ts';
import { randomOwnMap } from './random-own-map.ts';

const distances: readonly [number | null, ...(number | null)[]] = [0, 400, 1_500, 3_000, 9_000, null];

/**
 * For specs and benches: an invented neighbourhood of `size` people and places around a client, in which every kind of kans appears for
 * some seed and every gate closes for some. The same seed gives the same neighbourhood.
 */
export function randomNeighbourhood(seed: number, size = 40): Neighbourhood {
  const random = seeded(seed);
  const known = randomOwnMap(random, Math.max(4, Math.round(size * 0.3)));
  const people = listOf(size * 0.4, (at) => aPerson(random, `person-${at}`));
  const told = aNeighbourhood();
  return {
    ...told,
    ...known,
    client: aClient(random, told.client),
    needs: listOf(1 + random.below(3), (at) => needOf(random, at)),
    talents: listOf(random.below(3), (at) => offerOf(random, `talent-${at}`)),
    people,
    openTies: openTiesAmong(random, known.identities, people),
    initiatives: listOf(size * 0.25, (at) => anInitiative(random, `place-${at}`, known.identities)),
    professionals: listOf(size * 0.05, (at) => aProfessional(random, `professional-${at}`)),
    decisions: random.chance(0.3) ? [aDecision(random, people)] : [],
  };
}

function someOf<T>(random: Seeded, all: readonly T[], share: number): T[] {
  return all.filter(() => random.chance(share));
}

function aClient(random: Seeded, client: Neighbourhood['client']): Neighbourhood['client'] {
  const looking = random.chance(0.93) ? 'VALID' : 'MISSING';
  return {
    ...client,
    hiddenAddress: random.chance(0.05),
    minor: random.chance(0.04),
    interests: someOf(random, likedThings, 0.5).map((interest) => ({ interest, since: random.pick(days) })),
    freeAt: timesOf(random),
    agreements: { I1: 'VALID', I2: looking },
  };
}

function needOf(random: Seeded, at: number): ReturnType<typeof aNeed> {
  const interest = random.chance(0.5) ? random.pick(likedThings) : null;
  return aNeed({
    id: `need-${at}`,
    words: `Ik wil iets, nummer ${at}`,
    supportKind: random.pick(supportKinds),
    lifeDomain: random.chance(0.5) ? random.pick(lifeDomains) : null,
    interest,
    handlesMoney: interest === 'PAPERS' && random.chance(0.5),
    withWhom: random.chance(0.15) ? 'WOMAN' : null,
    mostMetres: random.chance(0.2) ? 2_000 : null,
    confirmedOn: random.pick(days),
  });
}

/** Somebody of the open layer; most of them may be asked. */
export function aPerson(random: Seeded, id: string): NearbyPerson {
  const metres = random.pick(distances);
  return builtPerson(id, {
    callName: `Naam${id}`,
    mayBeAskedUntil: random.chance(0.95) ? '2027-06-01' : '2026-11-01',
    volunteer: random.chance(0.3),
    gender: random.pick(['WOMAN', 'MAN', null]),
    minor: random.chance(0.03),
    householdId: random.chance(0.2) ? `home-${random.below(4)}` : null,
    hiddenAddress: random.chance(0.03),
    metres,
    sameArea: metres === 0,
    screenedOn: random.chance(0.4) ? random.pick(days) : null,
    loadLimit: random.chance(0.5) ? 2 : null,
    load: random.chance(0.8) ? 0 : 1 + random.below(2),
    pausedUntil: random.chance(0.05) ? '2026-12-24' : null,
    roleConflict: random.chance(0.03),
    offers: listOf(1 + random.below(2), (at) => offerOf(random, `${id}-offer-${at}`)),
  });
}

function builtPerson(id: string, values: Partial<NearbyPerson>): NearbyPerson {
  const [person] = aNeighbourhood(withNeighbour(id, values)).people;
  if (person === undefined) throw new Error('The builder makes one person.');
  return person;
}

/** Between the client and who is known by name, and between those and others. */
function openTiesAmong(
  random: Seeded,
  identities: Neighbourhood['identities'],
  people: readonly NearbyPerson[],
): OpenTie[] {
  const brokers = identities.map(({ personId }) => personId);
  const withClient = brokers.filter(() => random.chance(0.7)).map((id) => openTie(random, 'client', id));
  const among = brokers.flatMap((id) =>
    people.filter((one) => one.id !== id && random.chance(0.15)).map((one) => openTie(random, id, one.id)),
  );
  return [...withClient, ...among];
}

export function openTie(random: Seeded, fromId: string, toId: string): OpenTie {
  const nature = random.chance(0.9) ? 'ORDINARY' : 'TENSION';
  return { fromId, toId, since: '2024-05-01', confirmedOn: random.pick(days), nature };
}

/** A group, activity or place; most take newcomers. */
export function anInitiative(random: Seeded, id: string, identities: Neighbourhood['identities']): NearbyInitiative {
  const metres = random.pick(distances);
  const initiative: Partial<NearbyInitiative> = {
    name: `Plek${id}`,
    at: timesOf(random),
    interests: random.chance(0.1) ? ['RESPITE'] : someOf(random, likedThings, 0.3),
    offers: someOf(random, supportKinds, 0.4),
    lifeDomains: someOf(random, lifeDomains, 0.3),
    seeks: someOf(random, likedThings, 0.2),
    state: random.chance(0.9) ? 'OPEN' : random.pick(['FULL', 'PAUSED', 'ENDED']),
    placesFree: random.chance(0.5) ? random.below(4) : null,
    checkedOn: random.pick(days),
    fragile: random.chance(0.2),
    metres,
    sameArea: metres === 0,
    knownFaces: someOf(random, identities, 0.2).map(({ memberId }) => ({ memberId, since: random.pick(days) })),
  };
  const [built] = aNeighbourhood(withInitiative(id, initiative)).initiatives;
  if (built === undefined) throw new Error('The builder makes one initiative.');
  return built;
}

function aProfessional(random: Seeded, id: string): NearbyProfessional {
  const expertises = someOf(random, lifeDomains, 0.4).map((lifeDomain) => ({
    nameNl: `Kennis van ${lifeDomain}`,
    nameEn: `Expertise in ${lifeDomain}`,
    lifeDomain,
  }));
  const roomFrom = random.pick(['2026-11-17', '2026-12-10', null]);
  const professional: Partial<NearbyProfessional> = {
    expertises,
    roomFrom,
    shell: random.pick(['INNER', 'OUTER']),
    roleConflict: random.chance(0.1),
  };
  const [built] = aNeighbourhood(withProfessional(id, professional)).professionals;
  if (built === undefined) throw new Error('The builder makes one professional.');
  return built;
}

function aDecision(random: Seeded, people: readonly NearbyPerson[]): Neighbourhood['decisions'][number] {
  return {
    decision: random.pick(['DECLINED', 'LATER']),
    kind: random.pick(opportunityKinds),
    partyId: people[random.below(people.length)]?.id ?? null,
    until: '2027-03-01',
  };
}
