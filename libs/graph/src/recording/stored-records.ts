import type { ClientTieRecord, MemberRecord, MemberTieRecord } from '@netwerk/domain';
import { nodeModel, relationshipModel, toStored } from '../demo/stored-values.ts';

const memberModel = nodeModel('NetworkMember');
const tieModel = relationshipModel('TIED_TO');

/** What `SET node = row.values` takes: types as the database keeps them, and nothing for what is not known. */
export function storedMember({ id, values }: MemberRecord): { id: string; values: object } {
  return { id, values: toStored(memberModel, known({ id, ...values })) };
}

export function storedTie(caseId: string, tie: ClientTieRecord | MemberTieRecord): { id: string; values: object } {
  return { id: tie.id, values: toStored(tieModel, known({ id: tie.id, caseId, ...tie.values })) };
}

function known(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
