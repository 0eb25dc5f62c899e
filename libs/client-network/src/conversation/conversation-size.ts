import { InvalidInput } from '@netwerk/domain';
import { mostMembers, mostTiePeriods, type ConversationRow } from '@netwerk/graph';

/** A file beyond the bounds is named, never cut. @throws InvalidInput with the field, the reason and the bound */
export function checkConversationSize(rows: readonly ConversationRow[]): void {
  const count = (kind: ConversationRow['kind']): number => rows.filter((row) => row.kind === kind).length;
  if (count('MEMBER') > mostMembers)
    throw new InvalidInput({ field: 'caseId', reason: 'TOO_MANY_MEMBERS', limit: mostMembers });
  if (count('PLACE') > mostTiePeriods || count('LINK') > mostTiePeriods)
    throw new InvalidInput({ field: 'caseId', reason: 'TOO_MANY_TIES', limit: mostTiePeriods });
}
