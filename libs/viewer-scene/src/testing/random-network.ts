import { max } from '../geometry/maths.ts';
import {
  lifeDomains,
  sectors,
  supportKinds,
  type ClientTie,
  type MemberKind,
  type MemberOnMap,
  type MemberPlace,
  type MemberTie,
  type NetworkAtDate,
  type Ring,
  type Strength,
  type Support,
} from '@netwerk/domain';
import * as words from './invented-words.ts';
import { seeded, type Seeded } from './seeded.ts';

const firstDay = '2026-01-01';
const firstRecordedAt = '2026-01-01T09:00:00Z';

/** An invented network of `size` people; the same seed gives the same network. */
export function randomNetwork(seed: number, size: number): NetworkAtDate {
  const random = seeded(seed);
  const members = Array.from({ length: size }, (_, index) => randomMember(random, index));
  return {
    caseId: `case-${seed}`,
    clientName: random.pick(['Truus', 'Gerard', 'Mevrouw Bos', 'Abdullah']),
    on: '2026-11-17',
    members,
    ties: randomTies(random, members),
  };
}

/** The places of a network in which nothing ever changed. */
export function placesOf(network: NetworkAtDate): readonly MemberPlace[] {
  return network.members.map(placeOf);
}

function placeOf({ id, callName, relation, kind, pin, tie }: MemberOnMap): MemberPlace {
  const { ring, outside, sector, lifeDomain, validFrom, validTo, recordedAt } = tie;
  return {
    memberId: id,
    callName,
    relation,
    kind,
    pin,
    ring,
    outside,
    sector,
    lifeDomain,
    validFrom,
    validTo,
    recordedAt,
  };
}

function randomMember(random: Seeded, index: number): MemberOnMap {
  const id = `m-${String(index).padStart(3, '0')}-${Math.floor(random.next() * 1e6)}`;
  const kind = kindOf(random);
  const gone = random.chance(0.04);
  return {
    id,
    ...wordsOf(random, kind),
    kind,
    minor: random.chance(0.05),
    goneBecause: gone ? 'DIED' : null,
    goneSince: null,
    informedOn: null,
    version: 1,
    recordedAt: firstRecordedAt,
    pin: null,
    gone,
    stale: random.chance(0.12),
    tie: randomTie(random, id, kind),
  };
}

function kindOf(random: Seeded): MemberKind {
  const draw = random.next();
  if (draw < 0.7) return 'INFORMAL';
  return draw < 0.9 ? 'PROFESSIONAL' : 'GROUP';
}

function wordsOf(random: Seeded, kind: MemberKind): { callName: string; relation: string } {
  if (kind === 'PROFESSIONAL') {
    return { callName: random.pick(words.professionalNames), relation: random.pick(words.professionalRelations) };
  }
  if (kind === 'GROUP') return { callName: random.pick(words.groupNames), relation: random.pick(words.groupRelations) };
  return { callName: random.pick(words.informalNames), relation: random.pick(words.informalRelations) };
}

function randomTie(random: Seeded, memberId: string, kind: MemberKind): ClientTie {
  return {
    id: `tie-${memberId}`,
    memberId,
    validFrom: firstDay,
    validTo: null,
    ring: ringFor(random),
    outside: false,
    sector: kind === 'PROFESSIONAL' ? 'CARE' : random.pick(sectors),
    lifeDomain: random.chance(0.35) ? 'SOCIAL' : random.pick(lifeDomains),
    strength: random.pick<Strength>([1, 2, 3]),
    frequency: null,
    nature: natureFor(random),
    unsafe: random.chance(0.03),
    support: supportKinds.flatMap((each) => randomSupport(random, each)),
    source: 'TOLD',
    confirmedOn: firstDay,
    endedBecause: null,
    recordedAt: firstRecordedAt,
  };
}

function ringFor(random: Seeded): Ring {
  const draw = random.next();
  if (draw < 0.2) return 1;
  return draw < 0.65 ? 2 : 3;
}

function natureFor(random: Seeded): ClientTie['nature'] {
  const draw = random.next();
  if (draw < 0.06) return 'CUT_OFF';
  if (draw < 0.12) return 'TENSION';
  return draw < 0.15 ? 'NAMED' : 'ORDINARY';
}

function randomSupport(random: Seeded, kind: Support['kind']): readonly Support[] {
  const received = random.chance(0.3) ? 1 : 0;
  const given = random.chance(0.12) ? 1 : 0;
  return received + given === 0 ? [] : [{ kind, received, given, words: null }];
}

/** People of one sector often know each other, others seldom: about one tie per person. */
function randomTies(random: Seeded, members: readonly MemberOnMap[]): readonly MemberTie[] {
  const perPerson = 1 / max(1, members.length - 1);
  return members.flatMap((from, index) =>
    members.slice(index + 1).flatMap((to): readonly MemberTie[] => {
      const share = from.tie.sector === to.tie.sector ? 4.5 * perPerson : 0.8 * perPerson;
      if (!random.chance(share)) return [];
      const id = `${from.id}+${to.id}`;
      const nature = random.chance(0.06) ? 'TENSION' : 'ORDINARY';
      const when = { validFrom: firstDay, validTo: null, confirmedOn: firstDay };
      return [{ id, version: 1, fromId: from.id, toId: to.id, nature, ...when }];
    }),
  );
}
