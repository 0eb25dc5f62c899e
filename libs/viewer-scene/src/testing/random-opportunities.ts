import { lifeDomains, sectors, type MemberOnMap, type NetworkAtDate } from '@netwerk/domain';
import type { OpportunityToDraw } from '../opportunities/opportunity.types.ts';
import { seeded, type Seeded } from './seeded.ts';

const labels = [
  'Eettafel maandag',
  'iemand uit de buurt',
  'Verstelhoek',
  'Wandelgroep Vogelbuurt',
  'Administratiemaatje',
] as const;

/** Invented kansen around a network; the same seed gives the same ones. */
export function randomOpportunities(seed: number, network: NetworkAtDate, count = 5): readonly OpportunityToDraw[] {
  const random = seeded(seed);
  let left = network.members.filter((member) => member.kind === 'INFORMAL');
  return Array.from({ length: count }, (_, index) => {
    const opportunity = randomOpportunity(random, left, `kans-${seed}-${index}`, index + 1);
    left = left.filter((member) => member.id !== opportunity.memberId);
    return opportunity;
  });
}

function randomOpportunity(
  random: Seeded,
  people: readonly MemberOnMap[],
  id: string,
  number: number,
): OpportunityToDraw {
  const leadsTo = random.chance(0.35) ? oneOf(random, people) : null;
  const via = leadsTo === null && random.chance(0.6) ? oneOf(random, people) : null;
  return {
    id,
    number,
    shape: leadsTo ? 'PERSON' : random.pick(['PERSON', 'PLACE', 'PLACE', 'PROFESSIONAL', 'CIRCLE'] as const),
    label: leadsTo?.callName ?? random.pick(labels),
    title: 'Iets samen doen',
    sector: random.pick(sectors),
    lifeDomain: random.pick(lifeDomains),
    memberId: leadsTo?.id ?? null,
    viaMemberId: via?.id ?? null,
    viaText: via ? `via ${via.callName}` : null,
  };
}

function oneOf(random: Seeded, [first, ...others]: readonly MemberOnMap[]): MemberOnMap | null {
  return first ? random.pick([first, ...others]) : null;
}
