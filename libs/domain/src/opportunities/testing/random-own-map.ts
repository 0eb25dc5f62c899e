import { frequencies, lifeDomains, supportKinds } from '../../shared/codes.ts';
import type { ClientTie, Member, Support } from '../../network/network.types.ts';
import { historyOf, knows, told, type ToldMember } from '../../testing/network-builder.ts';
import type { Seeded } from '../../testing/seeded.ts';
import type { Neighbourhood } from '../neighbourhood.types.ts';
import { offerOf } from './random-offer.ts';

type OwnMap = Pick<Neighbourhood, 'history' | 'memberOffers' | 'identities'>;

/** The own map of an invented client: `size` members, of whom some offer something and some are known in the directory. */
export function randomOwnMap(random: Seeded, size: number): OwnMap {
  const ids = Array.from({ length: size }, (_, at) => `member-${at}`);
  const leansOnOne = random.chance(0.4);
  const people = ids.map((id, at) => aMember(random, id, leansOnOne && at === 0));
  const before = ids.filter(() => random.chance(0.2)).map((id) => anEarlierPeriod(random, id));
  // On a large map people know as many others as on a small one.
  const share = random.pick([0.1, 0.3]) * Math.min(1, 15 / size);
  const ties = ids.flatMap((one, at) =>
    ids
      .slice(at + 1)
      .filter(() => random.chance(share))
      .map((other) => knows(one, other, { nature: random.chance(0.9) ? 'ORDINARY' : 'TENSION' })),
  );
  return {
    history: historyOf([...before, ...people], ties),
    memberOffers: ids
      .filter(() => random.chance(0.3))
      .map((memberId) => ({ ...offerOf(random, `offer-${memberId}`), memberId })),
    identities: ids
      .filter(() => random.chance(0.4))
      .map((memberId, at) => ({
        memberId,
        personId: random.chance(0.5) ? `person-${at}` : `known-${memberId}`,
        isProfessional: false,
        mayBeNamed: random.chance(0.85),
        since: '2026-02-01',
      })),
  };
}

/** Somebody on the map. Who carries gives much of everything. */
export function aMember(random: Seeded, id: string, carries: boolean): ToldMember {
  const who: Partial<Member> = {
    callName: `Lid${id}`,
    relation: random.pick(['buurman', 'vriendin', 'baas', null]),
    kind: carries ? 'INFORMAL' : random.pick(['INFORMAL', 'INFORMAL', 'INFORMAL', 'GROUP', 'PROFESSIONAL']),
    minor: !carries && random.chance(0.05),
    goneBecause: !carries && random.chance(0.05) ? 'DIED' : null,
  };
  return told(id, { member: who, tie: { ...tieValues(random, carries), validFrom: '2025-06-01' } });
}

function tieValues(random: Seeded, carries: boolean): Partial<ClientTie> {
  const ends = !carries && random.chance(0.2);
  return {
    ring: carries ? 1 : random.pick([1, 2, 3, null]),
    nature: carries || random.chance(0.85) ? 'ORDINARY' : random.pick(['TENSION', 'CUT_OFF', 'NAMED']),
    lifeDomain: random.chance(0.5) ? random.pick(lifeDomains) : null,
    frequency: random.pick(frequencies),
    confirmedOn: random.pick(['2026-10-20', '2025-08-01']),
    support: supportFrom(random, carries),
    validTo: ends ? '2026-05-01' : null,
    endedBecause: ends ? random.pick(['FADED', 'ILLNESS', 'UNKNOWN', 'BY_CHOICE', 'MOVED']) : null,
  };
}

function supportFrom(random: Seeded, carries: boolean): Support[] {
  return supportKinds
    .filter(() => random.chance(carries ? 0.9 : 0.25))
    .map((kind) => ({ kind, received: carries ? 5 : random.below(3), given: random.below(2), words: null }));
}

/** What the tie was before: often closer and more regular. */
function anEarlierPeriod(random: Seeded, id: string): ToldMember {
  const { member, tie } = aMember(random, id, false);
  const values: Partial<ClientTie> = {
    ring: random.pick([1, 2]),
    frequency: random.pick(['WEEKLY', 'MONTHLY']),
    nature: 'ORDINARY',
    validFrom: '2024-01-01',
    validTo: '2025-06-01',
    endedBecause: 'CHANGED',
    id: `earlier-${id}`,
  };
  return { member, tie: { ...tie, ...values } };
}
