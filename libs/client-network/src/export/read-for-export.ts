import type { ExportNetworkInput } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { checkHistorySize, conditionParameters, historyOf, type NetworkFileRow } from '@netwerk/case-file';
import { NotFound, type IsoDate } from '@netwerk/domain';
import { conversation, networkHistory, type WriteTransaction } from '@netwerk/graph';
import { conversationOf, type ConversationFileRow } from '../conversation/conversation-of-rows.ts';
import { checkConversationSize } from '../conversation/conversation-size.ts';
import { fileNetworkOf } from './file-network.ts';

/** A request to take a network along, with its day filled in. */
export interface AskedExport extends Omit<ExportNetworkInput, 'on'> {
  readonly on: IsoDate;
}

/** @throws NotFound, InvalidInput when the file holds more than a map may */
export async function readForClient(tx: WriteTransaction, scope: RequestScope, { caseId, on }: AskedExport) {
  const rows = await tx.run(conversation, { caseId, on, ...conditionParameters(scope) });
  const file = rows.find((row): row is ConversationFileRow => row.kind === 'FILE');
  if (file === undefined) throw new NotFound();
  checkConversationSize(rows);
  return conversationOf({ caseId, on }, file, rows);
}

/** @throws NotFound, InvalidInput when the file holds more than a map may */
export async function readForFile(tx: WriteTransaction, scope: RequestScope, asked: AskedExport, question: string) {
  const { caseId, on } = asked;
  const rows = await tx.run(networkHistory, { caseId, ...conditionParameters(scope) });
  const file = rows.find((row): row is NetworkFileRow => row.kind === 'FILE');
  if (file === undefined) throw new NotFound();
  checkHistorySize(rows);
  return fileNetworkOf(historyOf(caseId, file, rows), { on, question, language: asked.language ?? 'NL' });
}
