import type { ClientTie, Support } from '../network/network.types.ts';
import { supportKinds, type SupportKind, type TieNature } from '../shared/codes.ts';
import type { HistoryEvent, SupportDirection } from './history.types.ts';

/** What is different in a period of a tie, compared with the period before it. */
export function changesBetween(before: ClientTie, after: ClientTie): HistoryEvent[] {
  return [
    ...placeChange(before, after),
    ...natureChange(before.nature, after.nature),
    ...supportKinds.flatMap((kind) => supportChanges(kind, before, after)),
    ...frequencyChange(before, after),
  ];
}

function placeChange(before: ClientTie, after: ClientTie): HistoryEvent[] {
  const from = distanceOf(before);
  const to = distanceOf(after);
  if (to === null || from === to) return [];
  if (from === null) return [{ kind: 'PLACED', to: after.ring }];
  return [{ kind: to < from ? 'CLOSER' : 'FURTHER', from: before.ring, to: after.ring }];
}

/** Ring 1 to 3, 4 outside the rim; null: not placed. */
function distanceOf(tie: ClientTie): number | null {
  return tie.outside ? 4 : tie.ring;
}

function natureChange(before: TieNature, after: TieNature): HistoryEvent[] {
  if (before === after) return [];
  if (after === 'CUT_OFF') return [{ kind: 'CUT_OFF' }];
  if (after === 'TENSION') return [{ kind: 'TENSION' }];
  if (after === 'ORDINARY') return [{ kind: before === 'TENSION' ? 'TENSION_OVER' : 'CONTACT_AGAIN' }];
  return [];
}

function supportChanges(support: SupportKind, before: ClientTie, after: ClientTie): HistoryEvent[] {
  const earlier = supportOf(before, support);
  const later = supportOf(after, support);
  return [
    ...actsChange(support, 'RECEIVED', earlier?.received ?? 0, later?.received ?? 0),
    ...actsChange(support, 'GIVEN', earlier?.given ?? 0, later?.given ?? 0),
  ];
}

function actsChange(support: SupportKind, direction: SupportDirection, before: number, after: number): HistoryEvent[] {
  if (before === after) return [];
  if (before === 0) return [{ kind: 'SUPPORT_ADDED', support, direction }];
  if (after === 0) return [{ kind: 'SUPPORT_REMOVED', support, direction }];
  return [{ kind: 'SUPPORT_COUNT', support, direction, before, after }];
}

function supportOf(tie: ClientTie, kind: SupportKind): Support | undefined {
  return tie.support.find((support) => support.kind === kind);
}

function frequencyChange(before: ClientTie, after: ClientTie): HistoryEvent[] {
  if (after.frequency === null || after.frequency === before.frequency) return [];
  return [{ kind: 'FREQUENCY', before: before.frequency, after: after.frequency }];
}
