import { isTied, lifeDomains, supportCoverage, type MemberOnMap, type WhatIfNow } from '@netwerk/domain';
import { toNetwork } from './map/scene-request.ts';
import type { ClientNetwork } from './network.types.ts';

/** The map of today as far as Stel dat looks at it: who gives what, and who stands in which leefgebied. */
export function whatIfNow(shown: ClientNetwork): WhatIfNow {
  const network = toNetwork(shown);
  const circle = network.members.filter(isOwnCircle);
  return {
    clientName: network.clientName,
    givers: record(supportCoverage(network).map(({ kind, memberIds }) => [kind, memberIds])),
    informalTies: record(
      lifeDomains.map((domain) => [domain, idsOf(circle.filter((member) => member.tie.lifeDomain === domain))]),
    ),
    carriers: carriersAmong(circle.filter((member) => member.kind === 'INFORMAL')),
  };
}

/** People, groups and places outside professional help with whom contact goes on. */
function isOwnCircle(member: MemberOnMap): boolean {
  const { kind, tie } = member;
  const informal = kind === 'INFORMAL' || (kind === 'GROUP' && tie.sector !== 'CARE');
  return informal && isTied(member) && !member.gone && !tie.outside && tie.ring !== null;
}

function carriersAmong(people: readonly MemberOnMap[]): WhatIfNow['carriers'] {
  const acts = (member: MemberOnMap): number => member.tie.support.reduce((sum, { received }) => sum + received, 0);
  const totalActs = people.reduce((sum, member) => sum + acts(member), 0);
  return people.map((member) => ({ memberId: member.id, callName: member.callName, acts: acts(member), totalActs }));
}

function idsOf(members: readonly MemberOnMap[]): readonly string[] {
  return members.map((member) => member.id);
}

/** Every code is there: the lists are those of the domain. */
function record<Code extends string>(
  entries: readonly (readonly [Code, readonly string[]])[],
): Record<Code, readonly string[]> {
  return Object.fromEntries(entries) as Record<Code, readonly string[]>;
}
