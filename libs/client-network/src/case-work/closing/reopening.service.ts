import { Injectable } from '@nestjs/common';
import type { ReopenCaseInput } from '@netwerk/api-contract';
import { carryOutCommand, type RequestScope } from '@netwerk/audit';
import { changeLook, lockedCase } from '@netwerk/case-file';
import { InvalidInput } from '@netwerk/domain';
import { Graph, reopenClosedCase } from '@netwerk/graph';

const operation = 'reopenCase';

/** Takes a closing back that was a mistake, on the day itself: later it is history, and a new case is opened. */
@Injectable()
export class ReopeningService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput for a case that is open, or was closed before today; NotFound; Conflict for a reused key */
  async reopen(scope: RequestScope, { idempotencyKey, ...request }: ReopenCaseInput) {
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request }, async (tx) => {
      const file = await lockedCase(tx, scope, request.caseId);
      if (file.closedOn === null) throw new InvalidInput({ field: 'caseId', reason: 'NOT_CLOSED' });
      if (file.closedOn !== scope.today) throw new InvalidInput({ field: 'caseId', reason: 'CLOSED_EARLIER' });
      const [reopened] = await tx.run(reopenClosedCase, { caseId: file.caseId });
      if (reopened === undefined) throw new InvalidInput({ field: 'caseId', reason: 'OTHER_CASE_OPEN' });
      const look = changeLook(scope, file, { action: 'CHANGE', subject: 'CaseReopened', operation });
      return { answer: { caseId: file.caseId }, looks: [look], changed: true };
    });
  }
}
