import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { innerColleague, rowFor } from '@netwerk/access';
import type { OpenColleagueClientInput } from '@netwerk/api-contract';
import { carryOutCommand, type CarriedOut, type Look, type RequestScope } from '@netwerk/audit';
import { Conflict } from '@netwerk/domain';
import { colleagueClients, Graph, openCaseWithReason, type WriteTransaction } from '@netwerk/graph';
import { areaOf } from '../area.ts';
import { endOfDutchDay } from './end-of-day.ts';
import { checkOpening, type Opening } from './opening-input.ts';
import type { OpeningResult } from './opening-result.ts';

const operation = 'openColleagueClient';

type Candidate = {
  caseId: string;
  fullName: string;
  areaCode: string | null;
  areaName: string | null;
  legalGround: string;
  purpose: string;
};

/** Opens a colleague's client with a reason, which the contact person sees. */
@Injectable()
export class OpeningService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /**
   * One transaction: proof of the login, the key, the opening and its audit record together, or none of them.
   * @throws InvalidInput, Conflict when the key was used for another request, NotLoggedIn
   */
  async open(scope: RequestScope, input: OpenColleagueClientInput): Promise<OpeningResult> {
    const { idempotencyKey, ...opening } = checkOpening(input);
    const { name, caseId, reason, explanation } = opening;
    const command = { operation, idempotencyKey, request: [name, caseId, reason, explanation] };
    return carryOutCommand(this.graph, scope, command, (tx) => this.carryOut(tx, scope, opening));
  }

  private async carryOut(
    tx: WriteTransaction,
    scope: RequestScope,
    opening: Omit<Opening, 'idempotencyKey'>,
  ): Promise<CarriedOut<OpeningResult>> {
    const { professionalId } = scope.caller;
    const { searchName, caseId } = opening;
    const found = await tx.run(colleagueClients, { professionalId, today: scope.today, searchName, caseId });
    const [only] = found;
    if (only === undefined)
      return carriedOut(scope, [null], { __typename: 'ColleagueClientNotFound', name: opening.name });
    if (found.length > 1)
      return carriedOut(scope, found, { __typename: 'SeveralColleagueClients', choices: found.map(choiceOf) });
    const until = endOfDutchDay(new Date(scope.now)).toISOString();
    const opened = await tx.run(openCaseWithReason, {
      openingId: randomUUID(),
      caseId: only.caseId,
      professionalId,
      today: scope.today,
      now: scope.now,
      until,
      reason: opening.reason,
      explanation: opening.explanation,
    });
    if (opened.length === 0) throw new Conflict({ field: 'name', reason: 'CHANGED_MEANWHILE' });
    return carriedOut(scope, found, { __typename: 'ColleagueClientOpened', caseId: only.caseId, until });
  }
}

/**
 * Only an opening is kept with its key: it names nobody. The other answers change nothing and may hold names, so a repeat
 * asks again: by then the sender may have left the team, and the look must be recorded anew.
 */
function carriedOut(
  scope: RequestScope,
  found: readonly (Candidate | null)[],
  answer: OpeningResult,
): CarriedOut<OpeningResult> {
  const looks = found.map((candidate) => lookOf(scope, candidate, answer));
  return { answer, looks, changed: answer.__typename === 'ColleagueClientOpened' };
}

function choiceOf(candidate: Candidate) {
  return { caseId: candidate.caseId, fullName: candidate.fullName, area: areaOf(candidate) };
}

function lookOf(scope: RequestScope, candidate: Candidate | null, answer: OpeningResult): Look {
  const opened = answer.__typename === 'ColleagueClientOpened';
  return {
    action: opened ? 'CREATE' : 'READ',
    subject: answer.__typename,
    subjectId: candidate?.caseId ?? null,
    operation,
    rule: candidate === null ? null : rowFor(scope.caller.role, answer.__typename, innerColleague).rule,
    ground: candidate?.legalGround ?? null,
    purpose: candidate?.purpose ?? null,
    result: candidate === null ? 'NOT_FOUND' : 'OK',
  };
}
