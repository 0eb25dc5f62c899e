import type { MemberOnMap, NetworkAtDate } from '../network/network.types.ts';
import { supportKinds, type SupportKind } from '../shared/codes.ts';
import { isTied } from './measured-people.ts';
import type { SupportCoverage } from './measures.types.ts';

/**
 * Coverage(s): who outside professional help gives support of kind s, per kind and in order of id. A group
 * or place counts as one giver here, as "de Eettafel" does for company, unless it belongs to the sector hulpverlening.
 */
export function supportCoverage(network: NetworkAtDate): SupportCoverage[] {
  const givers = network.members.filter((member) => isOwnCircle(member) && isPresent(member));
  return supportKinds.map((kind) => ({
    kind,
    memberIds: givers.filter((member) => givesKind(member, kind)).map((member) => member.id),
  }));
}

function isOwnCircle(member: MemberOnMap): boolean {
  return member.kind === 'INFORMAL' || (member.kind === 'GROUP' && member.tie.sector !== 'CARE');
}

function isPresent(member: MemberOnMap): boolean {
  return isTied(member) && !member.gone && !member.tie.outside && member.tie.ring !== null;
}

function givesKind(member: MemberOnMap, kind: SupportKind): boolean {
  return member.tie.support.some((support) => support.kind === kind && support.received > 0);
}
