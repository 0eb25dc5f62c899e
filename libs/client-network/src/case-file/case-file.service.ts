import { Injectable } from '@nestjs/common';
import { redact } from '@netwerk/access';
import type { RequestScope } from '@netwerk/audit';
import { conditionParameters, noteLook, rowOfAccess } from '@netwerk/case-file';
import { NotFound } from '@netwerk/domain';
import { caseFile, Graph, type CaseFileRow } from '@netwerk/graph';
import { clientOf, type FileRow } from './client-of-rows.ts';

/** A client's file, for who may see it. */
@Injectable()
export class CaseFileService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws NotFound for an unknown case as for one that the caller may not see */
  async get(scope: RequestScope, caseId: string) {
    const rows = await this.graph.read(scope.caller, caseFile, { caseId, ...conditionParameters(scope) });
    const file = rows.find(isFile) ?? null;
    noteLook(scope, { subject: 'Client', operation: 'client', caseId, access: file });
    if (file === null) throw new NotFound();
    const client = clientOf(caseId, file, rows, scope);
    return { ...client, case: redact(rowOfAccess(scope, file, 'ClientCase'), client.case) };
  }
}

function isFile(row: CaseFileRow): row is FileRow {
  return row.kind === 'FILE';
}
