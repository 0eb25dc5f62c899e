import type { NetworkHistory } from '../network/network.types.ts';
import type { Language } from '../shared/codes.ts';
import { historyText } from './history-texts.ts';
import type { MemberHistoryLine } from './history.types.ts';
import { memberEvents } from './member-events.ts';

/** More lines than this are not shown. */
export const maxHistoryLines = 20;

/**
 * What changed with one member, newest first, at most twenty lines: new, closer or further, support added or gone,
 * confirmed, stopped, died or moved. Empty for a member who is not in this history.
 */
export function memberHistory(history: NetworkHistory, memberId: string, language: Language): MemberHistoryLine[] {
  const newestFirst = memberEvents(history, memberId).reverse();
  return newestFirst
    .slice(0, maxHistoryLines)
    .map(({ on, event }) => ({ on, text: historyText(event, history.clientName, language) }));
}
