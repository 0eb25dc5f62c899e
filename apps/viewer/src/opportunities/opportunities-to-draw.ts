import type { OpportunityToDraw } from '@netwerk/viewer-scene';
import type { NumberedOpportunity } from './opportunities.types.ts';

interface DrawWords {
  nameOf: (memberId: string | null) => string | null;
  /** "via Bilal", or "lucht voor Anja" where the via-person is who carries much now. */
  via: (name: string, carries: boolean) => string;
}

/** The kansen as the picture needs them. */
export function opportunitiesToDraw(
  list: readonly NumberedOpportunity[],
  { nameOf, via }: DrawWords,
): readonly OpportunityToDraw[] {
  return list.map((each) => {
    const { id, number, shape, label, title, sector, memberId, viaMemberId, effect } = each;
    const name = nameOf(viaMemberId);
    return {
      ...{ id, number, shape, label, title, sector, memberId, viaMemberId },
      lifeDomain: effect.lifeDomain,
      viaText: name === null ? null : via(name, viaMemberId === effect.lightensMemberId),
    };
  });
}
