import { Injectable } from '@nestjs/common';
import { rowFor } from '@netwerk/access';
import type {
  Acquaintance,
  AcquaintanceEnded,
  ColleagueAcquaintance,
  EndAcquaintanceInput,
  RecordAcquaintanceInput,
  RecordAcquaintanceResult,
} from '@netwerk/api-contract';
import { carryOutCommand, type CarriedOut, type Look, type RequestScope } from '@netwerk/audit';
import { checkLine, InvalidInput } from '@netwerk/domain';
import * as questions from '@netwerk/graph';
import { Graph, type WriteTransaction } from '@netwerk/graph';
import { areaOf } from '../area.ts';
import { ownAreaParameters } from '../own-area-parameters.ts';

/** Longest "via": a line. */
const longestLine = 200;

/** Kennen en gekend worden: whom and what the caller knows outside any file, and who of the colleagues knows an initiative. */
@Injectable()
export class AcquaintanceService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  async mine(scope: RequestScope): Promise<Acquaintance[]> {
    const { professionalId } = scope.caller;
    const rows = await this.graph.read(scope.caller, questions.myAcquaintances, { professionalId, today: scope.today });
    const look = { action: 'READ', operation: 'myAcquaintances' } as const;
    for (const { targetId } of rows) scope.looks.add(lookAt(scope, { ...look, subjectId: targetId }));
    if (rows.length === 0) scope.looks.add(lookAt(scope, { ...look, subjectId: null }));
    return rows.map(({ areaCode, areaName, ...row }) => ({ ...row, area: areaOf({ areaCode, areaName }) }));
  }

  async ofInitiative(scope: RequestScope, initiativeId: string): Promise<ColleagueAcquaintance[]> {
    const asked = { initiativeId, professionalId: scope.caller.professionalId, today: scope.today };
    const colleagues = await this.graph.read(scope.caller, questions.initiativeAcquaintances, asked);
    const subject = 'ColleagueAcquaintance';
    const { rule } = rowFor(scope.caller.role, subject, 'loggedIn');
    const look = {
      action: 'READ',
      operation: 'initiativeAcquaintances',
      ground: null,
      purpose: null,
      result: 'OK',
    } as const;
    scope.looks.add({ ...look, subject, subjectId: initiativeId, rule });
    return colleagues;
  }

  /** @throws InvalidInput that names the field and the rule */
  async record(scope: RequestScope, input: RecordAcquaintanceInput): Promise<RecordAcquaintanceResult> {
    if (input.via !== null && input.via !== undefined) checkLine('via', input.via, longestLine);
    checkPast(scope, 'since', input.since);
    const { idempotencyKey, ...request } = input;
    const command = { operation: 'recordAcquaintance', idempotencyKey, request };
    return carryOutCommand<RecordAcquaintanceResult>(this.graph, scope, command, (tx) => recordOnce(tx, scope, input));
  }

  /** @throws InvalidInput that names the field and the rule */
  async end(scope: RequestScope, input: EndAcquaintanceInput): Promise<AcquaintanceEnded> {
    checkPast(scope, 'on', input.on);
    const { idempotencyKey, ...request } = input;
    const operation = 'endAcquaintance';
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request }, async (tx) => {
      const { targetId, on } = input;
      const [ended] = await tx.run(questions.endAcquaintance, {
        professionalId: scope.caller.professionalId,
        targetId,
        on,
      });
      if (ended === undefined) throw new InvalidInput({ field: 'targetId', reason: 'UNKNOWN' });
      const looks = [lookAt(scope, { action: 'CHANGE', operation, subjectId: targetId })];
      return { answer: { targetId }, looks, changed: true };
    });
  }
}

async function recordOnce(
  tx: WriteTransaction,
  scope: RequestScope,
  { kind, targetId, since, via }: RecordAcquaintanceInput,
): Promise<CarriedOut<RecordAcquaintanceResult>> {
  const question = kind === 'RESIDENT' ? questions.recordResidentAcquaintance : questions.recordInitiativeAcquaintance;
  const [row] = await tx.run(question, { ...ownAreaParameters(scope), targetId, since, via: via ?? null });
  if (row === undefined) throw new InvalidInput({ field: 'targetId', reason: 'UNKNOWN' });
  const look = { operation: 'recordAcquaintance', subjectId: targetId };
  return row.already === null
    ? {
        answer: { __typename: 'AcquaintanceRecorded', targetId },
        looks: [lookAt(scope, { ...look, action: 'CREATE' })],
        changed: true,
      }
    : {
        answer: { __typename: 'AlreadyAcquainted', targetId, since: row.already },
        looks: [lookAt(scope, { ...look, action: 'READ' })],
        changed: false,
      };
}

function checkPast(scope: RequestScope, field: string, day: string): void {
  if (day > scope.today) throw new InvalidInput({ field, reason: 'IN_FUTURE' });
}

function lookAt(scope: RequestScope, look: Pick<Look, 'action' | 'operation' | 'subjectId'>): Look {
  const { rule } = rowFor(scope.caller.role, 'Acquaintance', 'self');
  return { ...look, subject: 'Acquaintance', rule, ground: null, purpose: null, result: 'OK' };
}
