import type { MemberOnMap, MemberPlace, NetworkAtDate, Ring } from '@netwerk/domain';
import { placesOf, randomNetwork } from './random-network.ts';
import { seeded, type Seeded } from './seeded.ts';

/** An invented network on two dates, and every place that its members had. */
export interface RandomHistory {
  readonly then: NetworkAtDate;
  readonly now: NetworkAtDate;
  readonly places: readonly MemberPlace[];
  /** Who came closer or went further in between, within their sector. */
  readonly movedIds: readonly string[];
}

const thenOn = '2026-03-11';
const changedOn = '2026-06-18';
const shareMoved = 0.25;

/** A random network in which a quarter of the members stood in another ring before. */
export function randomHistory(seed: number, size: number): RandomHistory {
  const random = seeded(seed + 0x5eed);
  const now = randomNetwork(seed, size);
  const former = new Map(
    now.members.filter(() => random.chance(shareMoved)).map((member) => [member.id, inAnotherRing(member, random)]),
  );
  const then = { ...now, on: thenOn, members: now.members.map((member) => former.get(member.id) ?? member) };
  const places = placesOf(now).flatMap((place) => {
    const before = former.get(place.memberId);
    if (!before) return [place];
    return [
      { ...place, ring: before.tie.ring, validTo: changedOn },
      { ...place, validFrom: changedOn },
    ];
  });
  return { then, now, places, movedIds: [...former.keys()] };
}

function inAnotherRing(member: MemberOnMap, random: Seeded): MemberOnMap {
  const others = ([1, 2, 3] as const).filter((ring) => ring !== member.tie.ring);
  const ring: Ring = random.chance(0.5) ? (others[0] ?? 2) : (others[1] ?? 2);
  return { ...member, tie: { ...member.tie, ring } };
}
