import { Injectable } from '@nestjs/common';
import type { HandOverContactInput } from '@netwerk/api-contract';
import { carryOutCommand, type RequestScope } from '@netwerk/audit';
import { changeLook, writableCase } from '@netwerk/case-file';
import {
  checkLines,
  coversDate,
  InvalidInput,
  NotAllowed,
  planHandover,
  type Handover,
  type RolePeriod,
} from '@netwerk/domain';
import {
  caseRolePeriods,
  createCaseRole,
  endCaseRolePeriod,
  Graph,
  removePlannedRole,
  type WriteTransaction,
} from '@netwerk/graph';
import { checkCaseTeam } from './check-case-role.ts';

const operation = 'handOverContact';

type Asked = Omit<HandOverContactInput, 'idempotencyKey'>;

/** Hands the contact with a client over to a colleague, from a day on. */
@Injectable()
export class HandoverService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /**
   * @throws InvalidInput that names the field, also for a closed case; NotAllowed for who is neither contact person nor
   * regisseur; NotFound; Conflict for a reused key
   */
  async handOver(scope: RequestScope, input: HandOverContactInput) {
    const { idempotencyKey, ...request } = input;
    if (typeof request.words === 'string') checkLines('words', request.words);
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request }, async (tx) => {
      const file = await writableCase(tx, scope, request.caseId);
      await handOver(tx, scope, request);
      const look = changeLook(scope, file, { action: 'CHANGE', subject: 'CaseRolesChanged', operation });
      return { answer: { caseId: file.caseId }, looks: [look], changed: true };
    });
  }
}

async function handOver(tx: WriteTransaction, scope: RequestScope, { caseId, to, on, words }: Asked): Promise<void> {
  const periods = await tx.run(caseRolePeriods, { caseId });
  checkMayHandOver(scope, periods);
  const plan = planHandover(periods, { to, on, today: scope.today });
  if ('reason' in plan) throw new InvalidInput({ ...plan });
  await checkCaseTeam(tx, { field: 'to', caseId, colleagueId: to, on });
  await carryOut(tx, caseId, plan, on);
  await tx.run(createCaseRole, {
    caseId,
    colleagueId: to,
    role: 'CONTACT',
    from: on,
    until: null,
    words: words ?? null,
  });
}

function checkMayHandOver(scope: RequestScope, periods: readonly RolePeriod[]): void {
  const may = periods.some(
    ({ professionalId, role, ...period }) =>
      professionalId === scope.caller.professionalId &&
      (role === 'CONTACT' || role === 'REGISSEUR') &&
      coversDate(period, scope.today),
  );
  if (!may) throw new NotAllowed({ reason: 'CONTACT_OR_REGISSEUR' });
}

async function carryOut(tx: WriteTransaction, caseId: string, { ends, replaced }: Handover, on: string): Promise<void> {
  for (const { professionalId, role, validFrom } of replaced)
    await tx.run(removePlannedRole, { caseId, colleagueId: professionalId, role, since: validFrom });
  if (ends === null) return;
  const { professionalId, role, validFrom } = ends;
  await tx.run(endCaseRolePeriod, { caseId, colleagueId: professionalId, role, since: validFrom, on });
}
