import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { rowFor } from '@netwerk/access';
import type {
  AddProfessionalInput,
  ChangeProfessionalInput,
  ChangeProfessionalResult,
  EndFixedContactInput,
  JoinTeamInput,
  LeaveTeamInput,
  ProfessionalChanged,
  RecordRegistrationInput,
  RemoveRegistrationInput,
  SetExpertisesInput,
  SetFixedContactInput,
} from '@netwerk/api-contract';
import { carryOutCommand, type CarriedOut, type Look, type RequestScope } from '@netwerk/audit';
import { InvalidInput, NotFound } from '@netwerk/domain';
import * as questions from '@netwerk/graph';
import { Graph, type WriteTransaction } from '@netwerk/graph';
import { checkedCodes, checkedFacts } from './professional-input.ts';
import { professionalOf } from './professional-of-row.ts';

type Versioned = { idempotencyKey: string; professionalId: string; baseVersion: number };

/** Keeps what is known about professionals. Every act locks the professional and compares the version first. */
@Injectable()
export class ProfessionalKeepingService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput that names the field and the rule */
  async add(scope: RequestScope, { idempotencyKey, ...input }: AddProfessionalInput): Promise<ProfessionalChanged> {
    const facts = checkedFacts(input);
    const command = { operation: 'addProfessional', idempotencyKey, request: input };
    return carryOutCommand(this.graph, scope, command, async (tx) => {
      const professionalId = randomUUID();
      const [added] = await tx.run(questions.addProfessional, { ...facts, professionalId });
      const answer = { professionalId, version: existing(added, 'organisationId').version };
      await questions.keepNewcomerFromMarks(tx, professionalId);
      return { answer, looks: [lookAt(scope, 'addProfessional', 'CREATE', professionalId)], changed: true };
    });
  }

  change(scope: RequestScope, input: ChangeProfessionalInput): Promise<ChangeProfessionalResult> {
    const facts = checkedFacts(input);
    return this.keep(scope, 'changeProfessional', input, async (tx, professionalId) => {
      const [row] = await tx.run(questions.changeProfessional, { ...facts, professionalId });
      const { version } = existing(row, 'organisationId');
      await questions.keepNewcomerFromMarks(tx, professionalId);
      return version;
    });
  }

  setExpertises(scope: RequestScope, input: SetExpertisesInput): Promise<ChangeProfessionalResult> {
    const codes = checkedCodes(input.codes);
    return this.keep(scope, 'setExpertises', input, async (tx, professionalId) => {
      const [row] = await tx.run(questions.setExpertises, { professionalId, codes });
      return existing(row, 'codes').version;
    });
  }

  recordRegistration(scope: RequestScope, input: RecordRegistrationInput): Promise<ChangeProfessionalResult> {
    const { kind, endsOn } = input;
    return this.keep(scope, 'recordRegistration', input, async (tx, professionalId) => {
      const registration = { professionalId, registrationId: randomUUID(), kind, endsOn };
      const [row] = await tx.run(questions.recordRegistration, registration);
      return existing(row, 'kind').version;
    });
  }

  removeRegistration(scope: RequestScope, input: RemoveRegistrationInput): Promise<ChangeProfessionalResult> {
    return this.keep(scope, 'removeRegistration', input, async (tx, professionalId) => {
      const [row] = await tx.run(questions.removeRegistration, { professionalId, kind: input.kind });
      return existing(row, 'kind').version;
    });
  }

  joinTeam(scope: RequestScope, input: JoinTeamInput): Promise<ChangeProfessionalResult> {
    const { teamId, shell, from } = input;
    return this.keep(scope, 'joinTeam', input, async (tx, professionalId) => {
      const [row] = await tx.run(questions.beginMembership, { professionalId, teamId, shell, from });
      const version = periodDone(row, 'from');
      await questions.keepNewcomerFromMarks(tx, professionalId);
      return version;
    });
  }

  leaveTeam(scope: RequestScope, input: LeaveTeamInput): Promise<ChangeProfessionalResult> {
    const { teamId, on } = input;
    return this.keep(scope, 'leaveTeam', input, async (tx, professionalId) => {
      const [row] = await tx.run(questions.endMembership, { professionalId, teamId, on });
      return periodDone(row, 'on');
    });
  }

  setFixedContact(scope: RequestScope, input: SetFixedContactInput): Promise<ChangeProfessionalResult> {
    const { teamId, since } = input;
    return this.keep(scope, 'setFixedContact', input, async (tx, professionalId) => {
      const [row] = await tx.run(questions.beginFixedContact, { professionalId, teamId, from: since });
      return periodDone(row, 'since');
    });
  }

  endFixedContact(scope: RequestScope, input: EndFixedContactInput): Promise<ChangeProfessionalResult> {
    const { teamId, on } = input;
    return this.keep(scope, 'endFixedContact', input, async (tx, professionalId) => {
      const [row] = await tx.run(questions.endFixedContact, { professionalId, teamId, on });
      return periodDone(row, 'on');
    });
  }

  /** @throws NotFound; InvalidInput and Conflict as the act says */
  private keep<Input extends Versioned>(
    scope: RequestScope,
    operation: string,
    input: Input,
    act: (tx: WriteTransaction, professionalId: string) => Promise<number>,
  ): Promise<ChangeProfessionalResult> {
    const { idempotencyKey, ...request } = input;
    const { professionalId, baseVersion } = input;
    return carryOutCommand<ChangeProfessionalResult>(
      this.graph,
      scope,
      { operation, idempotencyKey, request },
      async (tx) => {
        const [locked] = await tx.run(questions.lockProfessional, { professionalId });
        if (locked === undefined) throw new NotFound();
        if (locked.version !== baseVersion) return newer(tx, scope, operation, professionalId);
        const version = await act(tx, professionalId);
        const looks = [lookAt(scope, operation, 'CHANGE', professionalId)];
        return { answer: { __typename: 'ProfessionalChanged', professionalId, version }, looks, changed: true };
      },
    );
  }
}

async function newer(
  tx: WriteTransaction,
  scope: RequestScope,
  operation: string,
  professionalId: string,
): Promise<CarriedOut<ChangeProfessionalResult>> {
  const [row] = await tx.run(questions.professional, { professionalId, today: scope.today });
  if (row === undefined) throw new NotFound();
  const answer = { __typename: 'NewerProfessional', newer: professionalOf(row, scope.today) } as const;
  return { answer, looks: [lookAt(scope, operation, 'READ', professionalId)], changed: false };
}

/** @throws InvalidInput when what the field points at does not exist */
function existing<Row>(row: Row | undefined, field: string): Row {
  if (row === undefined) throw new InvalidInput({ field, reason: 'UNKNOWN' });
  return row;
}

function periodDone(row: { outcome: string; version: number } | undefined, field: string): number {
  const { outcome, version } = existing(row, 'teamId');
  if (outcome !== 'DONE') throw new InvalidInput({ field, reason: outcome });
  return version;
}

function lookAt(scope: RequestScope, operation: string, action: Look['action'], subjectId: string): Look {
  const { rule } = rowFor(scope.caller.role, 'ProfessionalChanged', 'loggedIn');
  return { action, subject: 'Professional', subjectId, operation, rule, ground: null, purpose: null, result: 'OK' };
}
