import { Injectable } from '@nestjs/common';
import type { StopSupportingInitiativeInput, SupportInitiativeInput } from '@netwerk/api-contract';
import { carryOutCommand, type RequestScope } from '@netwerk/audit';
import { checkLine, maxLineLength } from '@netwerk/domain';
import { Graph, stopSupportingInitiative, supportInitiative } from '@netwerk/graph';
import { InitiativeDesk, nowSaved } from './initiative-desk.ts';
import { checkOptional } from './initiative-facts.ts';
import type { InitiativeSaved } from './initiative-results.ts';

/** Saying that one supports an initiative, and that one no longer does: for oneself only. */
@Injectable()
export class SupportingInitiativesService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request, NotLoggedIn */
  async support(scope: RequestScope, { idempotencyKey, ...asked }: SupportInitiativeInput): Promise<InitiativeSaved> {
    const { id, words = null } = asked;
    const operation = 'supportInitiative';
    checkOptional(words, (text) => checkLine('words', text, maxLineLength));
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request: asked }, async (tx) => {
      const desk = await InitiativeDesk.open(tx, scope, id);
      const { professionalId } = scope.caller;
      const [support] = await desk.run(supportInitiative, { professionalId, today: scope.today, words });
      if (support?.isNew === true)
        await desk.writeDown([{ kind: 'SUPPORTED', field: null, before: null, after: null }]);
      return nowSaved(scope, operation, desk.before);
    });
  }

  /** @throws NotFound, Conflict when the key was used for another request, NotLoggedIn */
  async stop(scope: RequestScope, { idempotencyKey, id }: StopSupportingInitiativeInput): Promise<InitiativeSaved> {
    const operation = 'stopSupportingInitiative';
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request: { id } }, async (tx) => {
      const desk = await InitiativeDesk.open(tx, scope, id);
      const [row] = await desk.run(stopSupportingInitiative, { professionalId: scope.caller.professionalId });
      if ((row?.stopped ?? 0) > 0)
        await desk.writeDown([{ kind: 'SUPPORT_STOPPED', field: null, before: null, after: null }]);
      return nowSaved(scope, operation, desk.before);
    });
  }
}
