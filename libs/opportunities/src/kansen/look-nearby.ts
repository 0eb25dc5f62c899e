import type { RequestScope } from '@netwerk/audit';
import { checkHistorySize, historyOf, type NetworkFileRow } from '@netwerk/case-file';
import { NotFound, type Neighbourhood } from '@netwerk/domain';
import type { NearbyOffersRow, NetworkHistoryRow } from '@netwerk/graph';
import { neighbourhoodOf } from './neighbourhood-of-rows.ts';
import type { RowOf } from './rows-by-kind.ts';

/** The row of the file, for who may see kansen of it; null for anybody else, and when there is none. */
export function fileIn(rows: readonly NearbyOffersRow[]): RowOf<'FILE'> | null {
  return rows.find((row) => row.kind === 'FILE') ?? null;
}

/**
 * What lies near, out of both answers about one file.
 * @throws NotFound when the caller may not see one of them; InvalidInput when the file holds more than a map may
 */
export function nearbyIn(
  scope: Pick<RequestScope, 'today'>,
  caseId: string,
  answers: { readonly history: readonly NetworkHistoryRow[]; readonly nearby: readonly NearbyOffersRow[] },
): Neighbourhood {
  const { history, nearby } = answers;
  const told = history.find((row): row is NetworkFileRow => row.kind === 'FILE');
  const file = fileIn(nearby);
  if (told === undefined || file === null) throw new NotFound();
  checkHistorySize(history);
  return neighbourhoodOf({ caseId, today: scope.today }, historyOf(caseId, told, history), file, nearby);
}
