import { Injectable } from '@nestjs/common';
import { rowFor, staysInTouch } from '@netwerk/access';
import type { PlanLookAgainInput } from '@netwerk/api-contract';
import { carryOutCommand, type Look, type RequestScope } from '@netwerk/audit';
import { InvalidInput, NotFound } from '@netwerk/domain';
import { Graph, setLookAgain } from '@netwerk/graph';

const operation = 'planLookAgain';

/** Plans when somebody looks again after the closing, or takes it from the list. */
@Injectable()
export class LookAgainService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput for a day that has passed; NotFound for who does not stay in touch; Conflict for a reused key */
  async plan(scope: RequestScope, { idempotencyKey, ...request }: PlanLookAgainInput) {
    const on = request.on ?? null;
    if (on !== null && on <= scope.today) throw new InvalidInput({ field: 'on', reason: 'IN_THE_PAST' });
    const { caseId } = request;
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request }, async (tx) => {
      const [file] = await tx.run(setLookAgain, { caseId, professionalId: scope.caller.professionalId, on });
      if (file === undefined) throw new NotFound();
      return { answer: { caseId, lookAgainOn: on }, looks: [lookOf(scope, file)], changed: true };
    });
  }
}

function lookOf(scope: RequestScope, file: { caseId: string; legalGround: string; purpose: string }): Look {
  return {
    action: 'CHANGE',
    subject: 'LookAgainPlanned',
    subjectId: file.caseId,
    operation,
    rule: rowFor(scope.caller.role, 'LookAgainPlanned', staysInTouch).rule,
    ground: file.legalGround,
    purpose: file.purpose,
    result: 'OK',
  };
}
