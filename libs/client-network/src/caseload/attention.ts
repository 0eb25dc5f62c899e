import { addYears, type IsoDate } from '@netwerk/domain';
import type { CaseloadRow } from '@netwerk/graph';

/** In order of urgency: a client shows the first that applies. */
export const attentionKinds = [
  'SAFETY_FIRST',
  'CONTACT_LEAVES',
  'AGREEMENT_ENDS',
  'OPENED_BY_COLLEAGUE',
  'WAITING',
  'NO_NETWORK',
  'NETWORK_OLD',
] as const;

export interface Attention {
  readonly kind: (typeof attentionKinds)[number];
  readonly on: IsoDate | null;
  readonly words: string | null;
  readonly bridgedBy: string | null;
}

/** Why this client asks attention today, or null. */
export function attentionOf(row: CaseloadRow, today: IsoDate): Attention | null {
  if (row.addressHidden) return attention('SAFETY_FIRST', null, null);
  if (row.contactLeavesOn !== null) return attention('CONTACT_LEAVES', row.contactLeavesOn, row.contactName);
  if (row.agreementEndsOn !== null) return attention('AGREEMENT_ENDS', row.agreementEndsOn, row.agreementKind);
  if (row.openedByColleagueOn !== null) return attention('OPENED_BY_COLLEAGUE', row.openedByColleagueOn, row.openedBy);
  if (row.waitingSince !== null) return attention('WAITING', row.waitingSince, row.waitingFor, row.waitingBridgedBy);
  if (!row.hasNetwork) return attention('NO_NETWORK', null, null);
  if (row.confirmedOn !== null && row.confirmedOn < addYears(today, -1))
    return attention('NETWORK_OLD', row.confirmedOn, null);
  return null;
}

function attention(
  kind: Attention['kind'],
  on: IsoDate | null,
  words: string | null,
  bridgedBy: string | null = null,
): Attention {
  return { kind, on, words, bridgedBy };
}

/** Place in the list: what asks attention first, in order of urgency. */
export function urgency(found: Attention | null): number {
  return found === null ? attentionKinds.length : attentionKinds.indexOf(found.kind);
}
