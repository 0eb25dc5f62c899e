import type { SupposedKans } from '@netwerk/domain';
import type { NumberedOpportunity } from './opportunities.types.ts';

/** The kansen that are tried, as the domain reckons with them: two that lead to one person or place add one. */
export function supposed(list: readonly NumberedOpportunity[], tried: ReadonlySet<string>): readonly SupposedKans[] {
  return list
    .filter((each) => tried.has(each.id))
    .map(({ id, memberId, initiativeId, effect }) => ({
      leadsTo: memberId ?? initiativeId ?? id,
      effect: {
        adds: effect.adds,
        supportKinds: effect.supportKinds,
        lifeDomain: effect.lifeDomain,
        gives: effect.gives,
        lightens: effect.lightensMemberId,
      },
    }));
}
