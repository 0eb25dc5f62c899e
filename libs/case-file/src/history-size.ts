import { InvalidInput } from '@netwerk/domain';
import { mostMembers, mostTiePeriods, type NetworkHistoryRow } from '@netwerk/graph';

/**
 * A file beyond the bounds is named, never cut: a map with people missing would be read as the whole network.
 * @throws InvalidInput with the field, the reason and the bound
 */
export function checkHistorySize(rows: readonly NetworkHistoryRow[]): void {
  const members = rows.filter((row) => row.kind === 'MEMBER').length;
  const ties = rows.filter((row) => row.kind === 'CLIENT_TIE' || row.kind === 'MEMBER_TIE').length;
  if (members > mostMembers)
    throw new InvalidInput({ field: 'caseId', reason: 'TOO_MANY_MEMBERS', limit: mostMembers });
  if (ties > mostTiePeriods)
    throw new InvalidInput({ field: 'caseId', reason: 'TOO_MANY_TIES', limit: mostTiePeriods });
}
