import { Injectable } from '@nestjs/common';
import type {
  AgreeStepInput,
  AgreeStepResult,
  DeclineOpportunityInput,
  PostponeOpportunityInput,
  PutAsideResult,
} from '@netwerk/api-contract';
import { carryOutCommand, type RequestScope } from '@netwerk/audit';
import { addMonths, monthsAway } from '@netwerk/domain';
import { Graph, nearbyOffersTimeoutMs } from '@netwerk/graph';
import { agreeStepIn, newStep } from './agree-step.ts';
import { checkAgreeing, checkDeclining, checkPostponing } from './decision-input.ts';
import { newDecision, putAsideIn } from './put-aside.ts';

/** What a worker decides with a client about a kans. Everything here is for who has a role in an open case. */
@Injectable()
export class DecidingService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  async agree(scope: RequestScope, input: AgreeStepInput): Promise<AgreeStepResult> {
    const { idempotencyKey, ...request } = input;
    checkAgreeing(request, scope.today);
    const step = newStep(request);
    const command = { operation: 'agreeStep', idempotencyKey, request, timeoutMs: nearbyOffersTimeoutMs };
    return carryOutCommand(this.graph, scope, command, (tx) => agreeStepIn(tx, scope, step));
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  async decline(scope: RequestScope, input: DeclineOpportunityInput): Promise<PutAsideResult> {
    const { idempotencyKey, ...request } = input;
    checkDeclining(request);
    const { reason, saidBy, words = null } = request;
    const until = addMonths(scope.today, monthsAway);
    const decision = newDecision({ decision: 'DECLINED', reason, saidBy, words, until });
    const command = { operation: 'declineOpportunity', idempotencyKey, request, timeoutMs: nearbyOffersTimeoutMs };
    return carryOutCommand(this.graph, scope, command, (tx) =>
      putAsideIn(tx, scope, request, { operation: command.operation, decision }),
    );
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  async postpone(scope: RequestScope, input: PostponeOpportunityInput): Promise<PutAsideResult> {
    const { idempotencyKey, ...request } = input;
    checkPostponing(request, scope.today);
    const { until } = request;
    const decision = newDecision({ decision: 'LATER', reason: null, saidBy: 'WORKER', words: null, until });
    const command = { operation: 'postponeOpportunity', idempotencyKey, request, timeoutMs: nearbyOffersTimeoutMs };
    return carryOutCommand(this.graph, scope, command, (tx) =>
      putAsideIn(tx, scope, request, { operation: command.operation, decision }),
    );
  }
}
