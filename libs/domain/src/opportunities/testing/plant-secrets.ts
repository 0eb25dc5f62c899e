import { knows } from '../../testing/network-builder.ts';
import type { ClientTie } from '../../network/network.types.ts';
import type { Seeded } from '../../testing/seeded.ts';
import type { MemberIdentity, NearbyPerson, Neighbourhood } from '../neighbourhood.types.ts';
import { aMember } from './random-own-map.ts';
import { aPerson, anInitiative, openTie } from './random-neighbourhood.ts';
import { offerOf } from './random-offer.ts';

/** Ways in which somebody of the open layer may not be proposed. */
const reasonsNearby = ['CLOSED', 'AVOIDED', 'HIDDEN', 'EXPIRED', 'MINOR', 'NO_ROOM', 'ROLE', 'DECLINED'] as const;
/** Ways in which somebody of the own map is not there for kansen. */
const reasonsOnMap = [
  'CLOSED',
  'CLOSED_AS_PERSON',
  'AVOIDED',
  'AVOIDED_AS_PERSON',
  'UNSAFE',
  'ENDED_BY_SAFETY',
] as const;

/**
 * For proofs of non-interference: the neighbourhood with people and places added that may not be proposed, each for one of the reasons that
 * there are, and tied to everybody and everything that was there. Who is added on the own map gives much, offers what is asked for, knows
 * others, and is a known face: whatever they touch would change the answer if they were seen.
 */
export function plantSecrets(random: Seeded, base: Neighbourhood, count: number): Neighbourhood {
  let planted = base;
  for (let at = 0; at < count; at += 1) {
    planted = random.chance(0.5) ? plantNearby(random, planted, at) : plantOnMap(random, planted, at);
  }
  return random.chance(0.5) ? plantInitiative(random, planted) : planted;
}

function plantNearby(random: Seeded, all: Neighbourhood, at: number): Neighbourhood {
  const reason = random.pick(reasonsNearby);
  const id = `secret-${at}`;
  const person = { ...whoMayBeAsked(random, id), ...withReason(reason) };
  const brokers = all.identities.filter(() => random.chance(0.5)).map(({ personId }) => openTie(random, personId, id));
  return {
    ...all,
    people: [person, ...all.people],
    openTies: [openTie(random, all.client.id, id), ...all.openTies, ...brokers],
    closed: reason === 'CLOSED' ? new Set([...all.closed, id]) : all.closed,
    avoided: reason === 'AVOIDED' ? new Set([...all.avoided, id]) : all.avoided,
    decisions: reason === 'DECLINED' ? [...all.decisions, declined(id)] : all.decisions,
  };
}

/** The best of neighbours: near, free, screened, and offering what is asked for. */
function whoMayBeAsked(random: Seeded, id: string): NearbyPerson {
  const person = aPerson(random, id);
  const free = { minor: false, hiddenAddress: false, roleConflict: false, load: 0, pausedUntil: null };
  const near = { metres: 0, sameArea: true, householdId: null, screenedOn: '2026-10-20' };
  return { ...person, ...free, ...near, mayBeAskedUntil: '2027-06-01' };
}

function withReason(reason: (typeof reasonsNearby)[number]): Partial<NearbyPerson> {
  const values: Partial<Record<typeof reason, Partial<NearbyPerson>>> = {
    HIDDEN: { hiddenAddress: true },
    EXPIRED: { mayBeAskedUntil: '2026-11-17' },
    MINOR: { minor: true },
    NO_ROOM: { load: 2, loadLimit: 2 },
    ROLE: { roleConflict: true },
  };
  return values[reason] ?? {};
}

function declined(partyId: string): Neighbourhood['decisions'][number] {
  return { decision: 'DECLINED', kind: 'MISSING_SUPPORT', partyId, until: '2027-03-01' };
}

function plantOnMap(random: Seeded, all: Neighbourhood, at: number): Neighbourhood {
  const reason = random.pick(reasonsOnMap);
  const [id, personId] = [`secret-member-${at}`, `secret-person-${at}`];
  const identity = identityOf(random, id, personId);
  const { member, tie } = aMember(random, id, true);
  const { history } = all;
  const [closed, avoided] = marked(reason, id, personId);
  return {
    ...all,
    history: {
      ...history,
      members: [member, ...history.members],
      clientTies: [{ ...tie, ...unsafeTie(reason) }, ...history.clientTies],
      memberTies: [...history.memberTies, ...history.members.map((other) => knows(id, other.id))],
    },
    memberOffers: [...all.memberOffers, { ...offerOf(random, `offer-${id}`), memberId: id }],
    identities: [identity, ...all.identities],
    people: random.chance(0.5) ? [...all.people, whoMayBeAsked(random, personId)] : all.people,
    openTies: [openTie(random, all.client.id, personId), ...tiesToAll(random, all, personId), ...all.openTies],
    initiatives: reason === 'AVOIDED' ? withKnownFace(random, all, id) : all.initiatives,
    closed: new Set([...all.closed, ...closed]),
    avoided: new Set([...all.avoided, ...avoided]),
  };
}

function identityOf(random: Seeded, memberId: string, personId: string): MemberIdentity {
  return { memberId, personId, isProfessional: false, mayBeNamed: random.chance(0.8), since: '2026-02-01' };
}

function tiesToAll(random: Seeded, { people }: Neighbourhood, personId: string): Neighbourhood['openTies'] {
  return people.filter(() => random.chance(0.5)).map((person) => openTie(random, personId, person.id));
}

function marked(
  reason: (typeof reasonsOnMap)[number],
  id: string,
  personId: string,
): readonly [readonly string[], readonly string[]] {
  if (reason === 'CLOSED') return [[id], []];
  if (reason === 'CLOSED_AS_PERSON') return [[personId], []];
  if (reason === 'AVOIDED') return [[], [id]];
  return [[], reason === 'AVOIDED_AS_PERSON' ? [personId] : []];
}

function unsafeTie(reason: (typeof reasonsOnMap)[number]): Partial<ClientTie> {
  if (reason === 'UNSAFE') return { unsafe: true };
  return reason === 'ENDED_BY_SAFETY' ? { validTo: '2026-05-01', endedBecause: 'SAFETY' } : {};
}

/** Where somebody goes whom safety closes is closed with them; where somebody goes who is only not wanted is not. */
function withKnownFace(random: Seeded, { initiatives }: Neighbourhood, memberId: string): Neighbourhood['initiatives'] {
  return initiatives.map((initiative) => {
    const knownFaces = [{ memberId, since: '2026-02-01' }, ...initiative.knownFaces];
    return random.chance(0.5) ? { ...initiative, knownFaces } : initiative;
  });
}

function plantInitiative(random: Seeded, all: Neighbourhood): Neighbourhood {
  const id = 'secret-place';
  const open = { state: 'OPEN', placesFree: null, metres: 0, sameArea: true } as const;
  const reason = random.pick(['CLOSED', 'AVOIDED', 'DECLINED', 'FULL']);
  const initiative = { ...anInitiative(random, id, all.identities), ...open };
  return {
    ...all,
    initiatives: [{ ...initiative, placesFree: reason === 'FULL' ? 0 : null }, ...all.initiatives],
    closed: reason === 'CLOSED' ? new Set([...all.closed, id]) : all.closed,
    avoided: reason === 'AVOIDED' ? new Set([...all.avoided, id]) : all.avoided,
    decisions: reason === 'DECLINED' ? [...all.decisions, declined(id)] : all.decisions,
  };
}
