import { isLeaningOnOne, leaning, type Leaning } from '../../measures/leaning.ts';
import { supportCoverage } from '../../measures/support-coverage.ts';
import type { MemberOnMap } from '../../network/network.types.ts';
import type { SupportKind } from '../../shared/codes.ts';
import type { Around } from './look-around.ts';
import { actsFrom } from './own-circle.ts';

/** Somebody of the own circle who carries much. */
export interface Carer {
  readonly member: MemberOnMap;
  /** Acts of support by this person, and by all informal people together. */
  readonly acts: number;
  readonly totalActs: number;
  /** Kinds of support that nobody else in the own circle gives. */
  readonly alone: readonly SupportKind[];
}

/** Three of the four kinds given by one person alone are much. */
const kindsAlone = 3;

/**
 * Who carries much of the support (product §6): one of at least two informal people who gives half or more of at least four
 * acts, or at least three kinds alone. In order of id.
 */
export function carers({ network }: Around): readonly Carer[] {
  const spread = leaning(network);
  if (spread === null) return [];
  const alone = kindsGivenAlone(network);
  return network.members
    .filter((member) => member.kind === 'INFORMAL' && !member.gone)
    .map((member) => carerOf(member, spread, alone.get(member.id) ?? []))
    .filter((carer) => carriesMuch(carer, spread));
}

function carerOf(member: MemberOnMap, spread: Leaning, alone: readonly SupportKind[]): Carer {
  return { member, acts: actsFrom(member), totalActs: spread.totalActs, alone };
}

function carriesMuch({ member, alone }: Carer, spread: Leaning): boolean {
  const leansOn = isLeaningOnOne(spread) && spread.givers.some((giver) => giver.id === member.id);
  return leansOn || alone.length >= kindsAlone;
}

function kindsGivenAlone(network: Around['network']): Map<string, SupportKind[]> {
  const alone = new Map<string, SupportKind[]>();
  for (const { kind, memberIds } of supportCoverage(network)) {
    const [only, ...others] = memberIds;
    if (only !== undefined && others.length === 0) alone.set(only, [...(alone.get(only) ?? []), kind]);
  }
  return alone;
}
