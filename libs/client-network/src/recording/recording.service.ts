import { Injectable } from '@nestjs/common';
import { carryOutCommand, type CarriedOut, type RequestScope } from '@netwerk/audit';
import { changeLook, writableCase } from '@netwerk/case-file';
import { decide, InvalidInput, type NetworkCommand, type Recording } from '@netwerk/domain';
import { Graph, type WriteTransaction } from '@netwerk/graph';
import { readRecords } from './recorded-changes.ts';
import { changedAnswer, newerAnswer } from './recording-answers.ts';
import { writeChanges } from './write-changes.ts';

/** What every input of the contract carries beside the command itself. */
export interface SentCommand {
  readonly idempotencyKey: string;
  readonly caseId: string;
}

type Answer = Awaited<ReturnType<typeof changedAnswer>> | Awaited<ReturnType<typeof newerAnswer>>;

/** Taking somebody off the map may always be done; keeping anything needs the client's agreement (I1). */
const allowedWithoutAgreement = new Set<NetworkCommand['kind']>(['REMOVE_MEMBER', 'REMOVE_MEMBER_TIE']);

/** Records and corrects what a client told. */
@Injectable()
export class RecordingService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /**
   * Locks the case, decides on what is stored then, and writes the change with its log, or nothing.
   * @throws NotFound, InvalidInput that names the field and the rule, Conflict when the key was used for another request
   */
  async record(scope: RequestScope, operation: string, sent: SentCommand, command: NetworkCommand): Promise<Answer> {
    const { idempotencyKey, caseId } = sent;
    return carryOutCommand<Answer>(this.graph, scope, { operation, idempotencyKey, request: [caseId, command] }, (tx) =>
      carryOut(tx, scope, operation, caseId, command),
    );
  }
}

async function carryOut(
  tx: WriteTransaction,
  scope: RequestScope,
  operation: string,
  caseId: string,
  command: NetworkCommand,
): Promise<CarriedOut<Answer>> {
  const file = await writableCase(tx, scope, caseId);
  if (!file.hasI1 && !allowedWithoutAgreement.has(command.kind))
    throw new InvalidInput({ field: 'caseId', reason: 'NO_I1' });
  const records = await readRecords(tx, caseId);
  const decision = decide(records, command, recordingOf(scope, caseId));
  if (decision.type === 'NEWER') {
    const answer = await newerAnswer(tx, scope, file, records, decision.recordId);
    const look = { ...changeLook(scope, file, { action: 'CHANGE', subject: 'NetworkChanged', operation }) };
    return { answer, looks: [{ ...look, action: 'READ', subject: answer.__typename }], changed: false };
  }
  const { changes } = decision;
  const toLog = { caseId, kind: command.kind, undoes: null };
  const changeId = changes.length === 0 ? null : await writeChanges(tx, scope, toLog, changes);
  const answer = await changedAnswer(tx, scope, caseId, { changeId, changes });
  const look = changeLook(scope, file, { action: actionOf(command), subject: answer.__typename, operation });
  return { answer, looks: [look], changed: true };
}

function recordingOf({ today, now, caller }: RequestScope, caseId: string): Recording {
  return { caseId, today, now, actor: caller.accountId };
}

function actionOf({ kind }: NetworkCommand): 'CREATE' | 'CHANGE' | 'DELETE' {
  if (kind === 'RECORD_MEMBER' || kind === 'RECORD_MEMBER_TIE') return 'CREATE';
  return kind === 'REMOVE_MEMBER' || kind === 'REMOVE_MEMBER_TIE' ? 'DELETE' : 'CHANGE';
}
