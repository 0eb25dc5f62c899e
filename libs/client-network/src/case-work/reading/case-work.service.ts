import { Injectable } from '@nestjs/common';
import type { RequestScope } from '@netwerk/audit';
import { conditionParameters, noteLook } from '@netwerk/case-file';
import { NotFound } from '@netwerk/domain';
import { caseColleagues, caseWork, Graph, type CaseWorkRow } from '@netwerk/graph';
import { caseWorkOf, type WorkFileRow } from './case-work-of-rows.ts';

/** What is written down about the work in a case, and who can be given a role in it. */
@Injectable()
export class CaseWorkService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws NotFound for an unknown case as for one that the caller may not see */
  async get(scope: RequestScope, caseId: string) {
    const rows = await this.graph.read(scope.caller, caseWork, { caseId, ...conditionParameters(scope) });
    const file = rows.find(isFile) ?? null;
    noteLook(scope, { subject: 'CaseWork', operation: 'caseWork', caseId, access: file });
    if (file === null) throw new NotFound();
    return caseWorkOf(caseId, file, rows, scope);
  }

  /** @throws NotFound for who has no role in the case */
  async colleagues(scope: RequestScope, caseId: string) {
    const rows = await this.graph.read(scope.caller, caseColleagues, { caseId, ...conditionParameters(scope) });
    const access = rows[0] === undefined ? null : { ...rows[0], hasRole: true };
    noteLook(scope, { subject: 'CaseColleague', operation: 'caseColleagues', caseId, access });
    if (access === null) throw new NotFound();
    return rows.flatMap(({ colleagueId, name, shell, accent }) =>
      colleagueId === null || name === null || shell === null
        ? []
        : [{ professionalId: colleagueId, name, shell, accent, self: colleagueId === scope.caller.professionalId }],
    );
  }
}

function isFile(row: CaseWorkRow): row is WorkFileRow {
  return row.kind === 'FILE';
}
