import { Injectable } from '@nestjs/common';
import type { ClientSteps, Step } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { noteLook } from '@netwerk/case-file';
import { NotFound, type Language } from '@netwerk/domain';
import { Graph, stepById, stepsOfCase, type StepRow } from '@netwerk/graph';
import { stepsOfRows } from './step-of-rows.ts';

/** The steps of one case. Only for who has a role in it. */
@Injectable()
export class StepsService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws NotFound for an unknown case as for one in which the caller has no role */
  async ofCase(scope: RequestScope, caseId: string, language: Language): Promise<ClientSteps> {
    const rows = await this.graph.read(scope.caller, stepsOfCase, { ...asking(scope, language), caseId });
    noteSteps(scope, rows[0] ?? null, { subject: 'ClientSteps', operation: 'clientSteps', caseId });
    if (rows.length === 0) throw new NotFound();
    return { caseId, steps: stepsOfRows(rows, language) };
  }

  /** @throws NotFound for an unknown step as for one of a case in which the caller has no role */
  async one(scope: RequestScope, stepId: string, language: Language): Promise<Step> {
    const rows = await this.graph.read(scope.caller, stepById, { ...asking(scope, language), stepId });
    noteSteps(scope, rows[0] ?? null, { subject: 'Step', operation: 'step', caseId: rows[0]?.caseId ?? stepId });
    const [step] = stepsOfRows(rows, language);
    if (step === undefined) throw new NotFound();
    return step;
  }
}

function asking(scope: RequestScope, language: Language) {
  return { professionalId: scope.caller.professionalId, today: scope.today, language };
}

function noteSteps(
  scope: RequestScope,
  row: StepRow | null,
  look: { subject: string; operation: string; caseId: string },
): void {
  const access = row === null ? null : { hasRole: true, legalGround: row.legalGround, purpose: row.purpose };
  noteLook(scope, { ...look, access });
}
