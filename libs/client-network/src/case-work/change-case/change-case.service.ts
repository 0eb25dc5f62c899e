import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ChangeCaseInput } from '@netwerk/api-contract';
import { carryOutCommand, type CarriedOut, type RequestScope } from '@netwerk/audit';
import { changeLook, writableCase, type WritableCase } from '@netwerk/case-file';
import { NotFound } from '@netwerk/domain';
import { caseTexts, changeCaseTexts, Graph, integer, type WriteTransaction } from '@netwerk/graph';
import { checkedCaseTexts, type CaseTexts } from '../check-case-texts.ts';

const operation = 'changeCase';

/** What became of a change of the texts; the contract's union. */
export type ChangeCaseAnswer =
  | { readonly __typename: 'CaseChanged'; readonly caseId: string; readonly version: number }
  | {
      readonly __typename: 'NewerCaseTexts';
      readonly texts: CaseTexts & { readonly version: number };
      readonly changedAt: string | null;
      readonly changedBy: string | null;
    };

interface Change {
  readonly caseId: string;
  readonly baseVersion: number;
  readonly texts: CaseTexts;
}

/** Changes the texts of a case: what was asked, the question behind it, what was agreed, goal, ground and purpose. */
@Injectable()
export class ChangeCaseService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput that names the field, also for a closed case; NotFound; Conflict for a reused key */
  async change(scope: RequestScope, input: ChangeCaseInput): Promise<ChangeCaseAnswer> {
    const { idempotencyKey, caseId, baseVersion } = input;
    const change = { caseId, baseVersion, texts: checkedCaseTexts(input) };
    const command = { operation, idempotencyKey, request: change };
    return carryOutCommand(this.graph, scope, command, (tx) => carryOut(tx, scope, change));
  }
}

async function carryOut(
  tx: WriteTransaction,
  scope: RequestScope,
  { caseId, baseVersion, texts }: Change,
): Promise<CarriedOut<ChangeCaseAnswer>> {
  const file = await writableCase(tx, scope, caseId);
  const [changed] = await tx.run(changeCaseTexts, {
    caseId,
    baseVersion: integer(baseVersion),
    editionId: randomUUID(),
    now: scope.now,
    by: scope.caller.accountId,
    ...texts,
  });
  if (changed === undefined) return newerTexts(tx, scope, file);
  const look = changeLook(scope, file, { action: 'CHANGE', subject: 'CaseChanged', operation });
  return { answer: { __typename: 'CaseChanged', caseId, version: changed.version }, looks: [look], changed: true };
}

/** A colleague was first: her texts are shown beside the own ones, which are not stored. */
async function newerTexts(
  tx: WriteTransaction,
  scope: RequestScope,
  file: WritableCase,
): Promise<CarriedOut<ChangeCaseAnswer>> {
  const [newest] = await tx.run(caseTexts, { caseId: file.caseId });
  if (newest === undefined) throw new NotFound();
  const { changedAt, changedBy, ...texts } = newest;
  const look = changeLook(scope, file, { action: 'READ', subject: 'NewerCaseTexts', operation });
  return { answer: { __typename: 'NewerCaseTexts', texts, changedAt, changedBy }, looks: [look], changed: false };
}
