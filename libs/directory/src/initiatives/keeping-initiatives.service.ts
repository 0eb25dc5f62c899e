import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  AddInitiativeInput,
  ChangeInitiativeInput,
  ConfirmInitiativeInput,
  SetInitiativeStateInput,
} from '@netwerk/api-contract';
import { carryOutCommand, type CarriedOut, type RequestScope } from '@netwerk/audit';
import { freePlaces, searchText } from '@netwerk/domain';
import {
  changeInitiativeFacts,
  createInitiative,
  fullTextWords,
  Graph,
  holdAreas,
  lookAlikeInitiatives,
  markInitiativeChecked,
  setInitiativeState,
  type WriteTransaction,
} from '@netwerk/graph';
import { directoryLook } from '../directory-looks.ts';
import { changesBetween } from './initiative-changes.ts';
import { checkFacts, type CheckedFacts } from './initiative-facts.ts';
import { checkPause } from './initiative-pause.ts';
import type { AddResult, ChangeResult } from './initiative-results.ts';
import { checkOrganiserCount, currentInitiative, InitiativeDesk, linkOrRefuse, nowSaved } from './initiative-desk.ts';
import { storedFacts } from './stored-facts.ts';

/** Adding initiatives and keeping them up to date. Every act leaves a line in the history of the initiative. */
@Injectable()
export class KeepingInitiativesService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput, Conflict when the key was used for another request, NotLoggedIn */
  async add(scope: RequestScope, { idempotencyKey, ...asked }: AddInitiativeInput): Promise<AddResult> {
    const facts = checkFacts(asked.facts);
    checkOrganiserCount(facts, 0);
    const command = { operation: 'addInitiative', idempotencyKey, request: asked };
    return carryOutCommand<AddResult>(this.graph, scope, command, (tx) =>
      this.addOne(tx, scope, facts, asked.isAnother),
    );
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request, NotLoggedIn */
  async change(scope: RequestScope, { idempotencyKey, ...asked }: ChangeInitiativeInput): Promise<ChangeResult> {
    const facts = checkFacts(asked.facts);
    return this.keep(scope, { operation: 'changeInitiative', idempotencyKey, request: asked }, async (desk) => {
      checkOrganiserCount(facts, desk.knownOrganisers);
      await desk.run(changeInitiativeFacts, { facts: storedFacts(facts, desk.knownOrganisers) });
      await linkOrRefuse(desk.tx, asked.id, facts);
      const changes = changesBetween(desk.before, await desk.read());
      await desk.writeDown(changes.map((change) => ({ kind: 'CHANGED', ...change })));
    });
  }

  /** @throws NotFound, Conflict when the key was used for another request, NotLoggedIn */
  async confirm(scope: RequestScope, { idempotencyKey, ...asked }: ConfirmInitiativeInput): Promise<ChangeResult> {
    return this.keep(scope, { operation: 'confirmInitiative', idempotencyKey, request: asked }, async (desk) => {
      const { professionalId } = scope.caller;
      await desk.run(markInitiativeChecked, { professionalId, today: scope.today });
      const free = freePlaces(desk.before);
      await desk.writeDown([
        { kind: 'CONFIRMED', field: null, before: null, after: free === null ? null : String(free) },
      ]);
    });
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request, NotLoggedIn */
  async setState(scope: RequestScope, { idempotencyKey, ...asked }: SetInitiativeStateInput): Promise<ChangeResult> {
    const { state, pausedUntil } = checkPause(asked, scope.today);
    return this.keep(scope, { operation: 'setInitiativeState', idempotencyKey, request: asked }, async (desk) => {
      await desk.run(setInitiativeState, { state, pausedUntil });
      const after = pausedUntil === null ? state : `${state} ${pausedUntil}`;
      await desk.writeDown([{ kind: 'STATE_SET', field: 'STATE', before: desk.before.state, after }]);
    });
  }

  /** One change of one initiative, if it still is the version that the worker saw; otherwise what it is now. */
  private keep(
    scope: RequestScope,
    command: { operation: string; idempotencyKey: string; request: { id: string; baseVersion: number } },
    work: (desk: InitiativeDesk) => Promise<void>,
  ): Promise<ChangeResult> {
    const { operation, request } = command;
    return carryOutCommand<ChangeResult>(this.graph, scope, command, async (tx) => {
      const desk = await InitiativeDesk.open(tx, scope, request.id);
      if (desk.version !== request.baseVersion) return currentInitiative(scope, operation, desk.before);
      await work(desk);
      return nowSaved(scope, operation, await desk.read());
    });
  }

  private async addOne(
    tx: WriteTransaction,
    scope: RequestScope,
    facts: CheckedFacts,
    isAnother: boolean,
  ): Promise<CarriedOut<AddResult>> {
    const { areaCodes, name } = facts;
    await tx.run(holdAreas, { codes: areaCodes });
    const asked = { words: fullTextWords(name), searchName: searchText(name), areaCodes };
    const alike = isAnother ? [] : await tx.run(lookAlikeInitiatives, asked);
    if (alike.length > 0) return lookAlikes(scope, alike);
    const id = randomUUID();
    const { professionalId } = scope.caller;
    await tx.run(createInitiative, { id, professionalId, today: scope.today, facts: storedFacts(facts, 0) });
    await linkOrRefuse(tx, id, facts);
    const desk = await InitiativeDesk.open(tx, scope, id);
    await desk.writeDown([{ kind: 'ADDED', field: null, before: null, after: null }]);
    return nowSaved(scope, 'addInitiative', desk.before, 'CREATE');
  }
}

function lookAlikes(
  scope: RequestScope,
  initiatives: Extract<AddResult, { __typename: 'LookAlikeInitiatives' }>['initiatives'],
): CarriedOut<AddResult> {
  const look = directoryLook(scope, { operation: 'addInitiative', subject: 'LookAlikeInitiatives', subjectId: null });
  return { answer: { __typename: 'LookAlikeInitiatives', initiatives }, looks: [look], changed: false };
}
