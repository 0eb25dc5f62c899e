import { Injectable } from '@nestjs/common';
import { rowFor, staysInTouch } from '@netwerk/access';
import type { RequestScope } from '@netwerk/audit';
import { keptUntil, type IsoDate } from '@netwerk/domain';
import { closedClients, Graph, type ClosedClientRow } from '@netwerk/graph';
import { areaOf } from '../../area.ts';

const operation = 'closedClients';

/** Present blijven: whom the caller stays in touch with after the closing. */
@Injectable()
export class ClosedClientsService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  async list(scope: RequestScope) {
    const { professionalId } = scope.caller;
    const rows = await this.graph.read(scope.caller, closedClients, { professionalId, today: scope.today });
    noteLooks(scope, rows);
    return rows.map((row) => closedClientOf(row, scope.today));
  }
}

function closedClientOf(row: ClosedClientRow, today: IsoDate) {
  const { caseId, residentId, fullName, addressHidden, closedOn, outcome, lightContact, lookAgainOn } = row;
  return {
    caseId,
    residentId,
    fullName,
    addressHidden,
    closedOn,
    outcome,
    lightContact,
    lookAgainOn,
    area: areaOf(row),
    due: lookAgainOn !== null && lookAgainOn <= today,
    keptUntil: keptUntil(row),
  };
}

/** One look per client that is shown, as in Mijn cliënten. */
function noteLooks(scope: RequestScope, rows: readonly ClosedClientRow[]): void {
  const { rule } = rowFor(scope.caller.role, 'ClosedClient', staysInTouch);
  const look = { action: 'READ', subject: 'ClosedClient', operation, rule, result: 'OK' } as const;
  for (const { caseId, legalGround, purpose } of rows)
    scope.looks.add({ ...look, subjectId: caseId, ground: legalGround, purpose });
  if (rows.length === 0) scope.looks.add({ ...look, subjectId: null, ground: null, purpose: null });
}
