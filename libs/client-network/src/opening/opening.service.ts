import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { innerColleague, NotLoggedIn, rowFor } from '@netwerk/access';
import type { OpenColleagueClientInput } from '@netwerk/api-contract';
import { recordInTransaction, validSession, type Look, type RequestScope } from '@netwerk/audit';
import { Conflict } from '@netwerk/domain';
import {
  colleagueClients,
  Graph,
  keepIdempotentResult,
  openCaseWithReason,
  takeIdempotencyKey,
  touchSession,
  type WriteTransaction,
} from '@netwerk/graph';
import { areaOf } from '../area.ts';
import { endOfDutchDay } from './end-of-day.ts';
import { checkOpening, type Opening } from './opening-input.ts';
import type { OpeningResult } from './opening-result.ts';

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
    const opening = checkOpening(input);
    const key = `${scope.caller.accountId}:${opening.idempotencyKey}`;
    const result = await this.graph.write(scope.caller, async (tx) => {
      await proveLogin(tx, scope);
      const earlier = await earlierResult(tx, key, hashOfRequest(opening), scope.now);
      if (earlier !== null) return earlier;
      const answer = await this.carryOut(tx, scope, opening);
      await keepEffect(tx, key, answer);
      return answer;
    });
    scope.looks.alreadyRecorded('openColleagueClient');
    return result;
  }

  private async carryOut(tx: WriteTransaction, scope: RequestScope, opening: Opening): Promise<OpeningResult> {
    const { professionalId } = scope.caller;
    const { searchName, caseId } = opening;
    const found = await tx.run(colleagueClients, { professionalId, today: scope.today, searchName, caseId });
    const [only] = found;
    if (only === undefined)
      return this.recorded(tx, scope, [null], { __typename: 'ColleagueClientNotFound', name: opening.name });
    if (found.length > 1)
      return this.recorded(tx, scope, found, { __typename: 'SeveralColleagueClients', choices: found.map(choiceOf) });
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
    return this.recorded(tx, scope, found, { __typename: 'ColleagueClientOpened', caseId: only.caseId, until });
  }

  private async recorded(
    tx: WriteTransaction,
    scope: RequestScope,
    found: readonly (Candidate | null)[],
    answer: OpeningResult,
  ) {
    const context = { caller: scope.caller, at: scope.now, requestId: scope.requestId };
    await recordInTransaction(
      tx,
      found.map((candidate) => lookOf(scope, candidate, answer)),
      context,
    );
    return answer;
  }
}

async function proveLogin(tx: WriteTransaction, scope: RequestScope): Promise<void> {
  if ((await tx.run(touchSession, validSession(scope))).length === 0) throw new NotLoggedIn();
}

/**
 * Only an opening is kept with its key: it names nobody. The other answers change nothing and may hold names, so a repeat
 * asks again: by then the sender may have left the team, and the look must be recorded anew.
 */
async function keepEffect(tx: WriteTransaction, key: string, answer: OpeningResult): Promise<void> {
  if (answer.__typename === 'ColleagueClientOpened')
    await tx.run(keepIdempotentResult, { key, result: JSON.stringify(answer) });
}

/** The stored answer of this key, or null for a new one and for one that changed nothing. */
async function earlierResult(
  tx: WriteTransaction,
  key: string,
  requestHash: string,
  now: string,
): Promise<OpeningResult | null> {
  const [taken] = await tx.run(takeIdempotencyKey, { key, requestHash, now });
  if (taken === undefined || taken.requestHash !== requestHash)
    throw new Conflict({ field: 'idempotencyKey', reason: 'USED_FOR_ANOTHER_REQUEST' });
  return taken.result === null ? null : (JSON.parse(taken.result) as OpeningResult);
}

function hashOfRequest(opening: Opening): string {
  const { name, caseId, reason, explanation } = opening;
  return createHash('sha256')
    .update(JSON.stringify(['openColleagueClient', name, caseId, reason, explanation]))
    .digest('hex');
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
    operation: 'openColleagueClient',
    rule: candidate === null ? null : rowFor(scope.caller.role, answer.__typename, innerColleague).rule,
    ground: candidate?.legalGround ?? null,
    purpose: candidate?.purpose ?? null,
    result: candidate === null ? 'NOT_FOUND' : 'OK',
  };
}
