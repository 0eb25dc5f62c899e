import { Injectable } from '@nestjs/common';
import type { RequestScope } from '@netwerk/audit';
import { conditionParameters, noteLook } from '@netwerk/case-file';
import { NotFound } from '@netwerk/domain';
import { conversation, Graph } from '@netwerk/graph';
import { checkConversationSize } from './conversation-size.ts';
import { conversationOf, type ConversationFileRow } from './conversation-of-rows.ts';

/** What is shown to the client. Its statement holds nothing that is for the worker alone, so there is nothing to leave out here. */
@Injectable()
export class ConversationService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws NotFound, InvalidInput when the file holds more than a map may */
  async get(scope: RequestScope, caseId: string) {
    const asked = { caseId, on: scope.today };
    const rows = await this.graph.read(scope.caller, conversation, { ...asked, ...conditionParameters(scope) });
    const file = rows.find((row): row is ConversationFileRow => row.kind === 'FILE') ?? null;
    noteLook(scope, { subject: 'ConversationNetwork', operation: 'conversation', caseId, access: file });
    if (file === null) throw new NotFound();
    checkConversationSize(rows);
    return conversationOf(asked, file, rows);
  }
}
