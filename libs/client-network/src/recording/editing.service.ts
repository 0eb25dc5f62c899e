import { Injectable } from '@nestjs/common';
import type { RequestScope } from '@netwerk/audit';
import { noteLook } from '@netwerk/case-file';
import { NotFound } from '@netwerk/domain';
import { Graph, networkEditing } from '@netwerk/graph';
import { undoOf } from './recording-answers.ts';

/** What can be taken back in this login, and what was changed last. */
@Injectable()
export class EditingService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws NotFound for who has no role in the case */
  async get(scope: RequestScope, caseId: string) {
    const { tokenHash, today, caller } = scope;
    const { professionalId } = caller;
    const [found] = await this.graph.read(caller, networkEditing, { caseId, tokenHash, professionalId, today });
    const access = found === undefined ? null : { ...found, hasRole: true };
    noteLook(scope, { subject: 'NetworkEditing', operation: 'networkEditing', caseId, access });
    if (found === undefined) throw new NotFound();
    const changes = found.changes.map(({ id, ...change }) => ({ changeId: id, ...change }));
    return { caseId, undo: undoOf(found.own), changes };
  }
}
