import type { IsoInstant } from '../shared/dates.ts';
import type { Recording } from './commands.types.ts';
import type { Draft } from './draft.ts';
import type { NetworkRecords } from './records.types.ts';
import { isSamePlace } from './tie-facts.ts';

/**
 * Whoever was recorded on an earlier day keeps their place from the first moment that somebody is added or moves: a client
 * knows the picture by then. On the first day everybody is still arranged together with every answer.
 */
export function keepPlacesOfEarlierDays(draft: Draft, stored: NetworkRecords, { caseId, now }: Recording): void {
  const map = draft.map(caseId);
  if (map.values.arrangedAt !== null || !somebodyGotAPlace(draft, stored)) return;
  const moments = [...stored.values()].flatMap((record) =>
    record.kind === 'CLIENT_TIE' ? [record.values.recordedAt] : [],
  );
  const arrangedAt = lastOfEarlierDays(moments, now);
  if (arrangedAt !== null) draft.put({ ...map, values: { ...map.values, arrangedAt } });
}

/** The last moment at which something was recorded, when that was before today; otherwise null. */
export function lastOfEarlierDays(moments: readonly IsoInstant[], now: IsoInstant): IsoInstant | null {
  const last = [...moments].sort().at(-1);
  return last === undefined || last.slice(0, 10) >= now.slice(0, 10) ? null : last;
}

function somebodyGotAPlace(draft: Draft, stored: NetworkRecords): boolean {
  return draft.clientTies().some((tie) => {
    const before = stored.get(tie.id);
    return before?.kind !== 'CLIENT_TIE' || !isSamePlace(before.values, tie.values);
  });
}
