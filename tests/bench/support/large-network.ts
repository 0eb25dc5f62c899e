import {
  frequencies,
  initiativeKinds,
  interests,
  lifeDomains,
  sectors,
  supportKinds,
  type SupportKind,
} from '@netwerk/domain';
import { seeded, type Seeded } from '@netwerk/domain/testing';
import type { NearbyOffersRow, NetworkHistoryRow } from '@netwerk/graph';

/** How many stand on the map, how many ties there are in all, and how many initiatives lie near. */
export interface NetworkSize {
  readonly members: number;
  readonly ties: number;
  readonly initiatives: number;
}

const since = '2025-06-01';
const confirmed = '2026-10-20';
const told = `${since}T09:00:00Z`;

/** The rows that the graph answers about one invented client; the same size gives the same client. */
export function historyRows({ members, ties }: NetworkSize): NetworkHistoryRow[] {
  const random = seeded(1);
  const ids = Array.from({ length: members }, (_, at) => `member-${at}`);
  const file: NetworkHistoryRow = {
    kind: 'FILE',
    clientName: 'Sandra',
    legalGround: 'PUBLIC_TASK',
    purpose: 'SUPPORT',
    hasRole: true,
    arrangedAt: null,
    agreementState: 'VALID',
    agreementUntil: '2027-06-01',
    knowsSafety: true,
  };
  return [
    file,
    ...ids.map((id): NetworkHistoryRow => memberRow(random, id)),
    ...ids.map((id): NetworkHistoryRow => clientTieRow(random, id)),
    ...memberTieRows(random, ids, ties - members),
  ];
}

function memberRow(random: Seeded, id: string): NetworkHistoryRow {
  return {
    kind: 'MEMBER',
    id,
    callName: `Naam ${id}`,
    relation: random.pick(['buurman', 'vriendin', 'zus', 'collega']),
    memberKind: random.pick(['INFORMAL', 'INFORMAL', 'INFORMAL', 'GROUP', 'PROFESSIONAL']),
    minor: false,
    goneBecause: null,
    goneSince: null,
    informedOn: since,
    version: 1,
    recordedAt: told,
    pinnedAngle: null,
    pinnedDepth: null,
    origin: null,
  };
}

function clientTieRow(random: Seeded, memberId: string): NetworkHistoryRow {
  const acts = (kind: SupportKind) =>
    random.chance(0.4) ? 1 + random.below(3) : supportKinds.indexOf(kind) === 0 ? 1 : null;
  return {
    kind: 'CLIENT_TIE',
    id: `tie-${memberId}`,
    memberId,
    validFrom: since,
    validTo: null,
    ring: random.pick([1, 2, 3] as const),
    outside: false,
    sector: random.pick(sectors),
    lifeDomain: random.pick(lifeDomains),
    strength: random.pick([1, 2, 3] as const),
    frequency: random.pick(frequencies),
    nature: 'ORDINARY',
    unsafe: false,
    source: 'TOLD',
    confirmedOn: confirmed,
    endedBecause: null,
    receivesPractical: acts('PRACTICAL'),
    givesPractical: acts('PRACTICAL'),
    practicalWords: null,
    receivesCompany: acts('COMPANY'),
    givesCompany: null,
    companyWords: null,
    receivesAdvice: acts('ADVICE'),
    givesAdvice: null,
    adviceWords: null,
    receivesEmotional: acts('EMOTIONAL'),
    givesEmotional: null,
    emotionalWords: null,
    recordedAt: told,
  };
}

function memberTieRows(random: Seeded, ids: readonly string[], count: number): NetworkHistoryRow[] {
  const pairs = new Set<string>();
  while (pairs.size < count) {
    const [one, other] = [random.below(ids.length), random.below(ids.length)].sort((a, b) => a - b) as [number, number];
    if (one !== other) pairs.add(`${one} ${other}`);
  }
  return [...pairs].map((pair, at): NetworkHistoryRow => {
    const [one, other] = pair.split(' ').map(Number) as [number, number];
    return {
      kind: 'MEMBER_TIE',
      id: `knows-${at}`,
      fromId: ids[one] ?? '',
      toId: ids[other] ?? '',
      validFrom: since,
      validTo: null,
      nature: 'ORDINARY',
      confirmedOn: confirmed,
      version: 1,
    };
  });
}

/** What lies near the same client: a need, and initiatives that fit it or not. */
export function nearbyRows({ initiatives }: NetworkSize): NearbyOffersRow[] {
  const random = seeded(2);
  const file: NearbyOffersRow = {
    kind: 'FILE',
    clientId: 'client',
    callName: 'Sandra',
    minor: false,
    hiddenAddress: false,
    householdId: null,
    areaCode: 'BU-1',
    question: 'Ik wil vaker buiten komen',
    questionOn: since,
    mapAgreement: 'VALID',
    lookingAgreement: 'VALID',
    legalGround: 'PUBLIC_TASK',
    purpose: 'SUPPORT',
  };
  const need: NearbyOffersRow = {
    kind: 'NEED',
    id: 'need',
    words: 'samen koken',
    supportKind: 'COMPANY',
    lifeDomain: 'SOCIAL',
    interest: 'COOKING',
    handlesMoney: false,
    withWhom: null,
    stepFree: false,
    mostMetres: null,
    confirmedOn: confirmed,
  };
  const liked: NearbyOffersRow = { kind: 'INTEREST', interest: 'COOKING', since };
  const places = Array.from({ length: initiatives }, (_, at) => initiativeRows(random, `place-${at}`));
  return [file, need, liked, ...places.flat()];
}

function initiativeRows(random: Seeded, id: string): NearbyOffersRow[] {
  return [
    {
      kind: 'INITIATIVE',
      id,
      name: `Buurthuis ${id}`,
      sort: random.pick(initiativeKinds),
      summary: 'Voor iedereen uit de buurt',
      location: 'Oeverlinde',
      rhythm: 'elke week',
      cost: null,
      wheelchair: true,
      accessibility: null,
      languages: null,
      offersPractical: random.chance(0.5),
      offersCompany: true,
      offersAdvice: random.chance(0.3),
      offersEmotional: false,
      seeksWords: null,
      state: 'OPEN',
      placesFree: 4,
      waitingWeeks: null,
      checkedOn: confirmed,
      fragile: false,
      metres: 100 + random.below(900),
      sameArea: true,
    },
    { kind: 'INITIATIVE_CODE', initiativeId: id, what: 'AROUND', code: random.pick(interests) },
    { kind: 'KNOWN_FACE', initiativeId: id, memberId: `member-${random.below(20)}`, since },
  ];
}
