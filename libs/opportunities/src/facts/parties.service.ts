import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ownShells } from '@netwerk/access';
import type {
  AllowPartyInput,
  AvoidPartyInput,
  DecisionWithdrawn,
  IdentifyMemberInput,
  IdentifyMemberResult,
  MemberUnidentified,
  PartyAllowed,
  PartyAvoided,
  UnidentifyMemberInput,
  WithdrawDecisionInput,
} from '@netwerk/api-contract';
import { carryOutCommand, type CarriedOut, type RequestScope } from '@netwerk/audit';
import { changeLook, writableCase, type WritableCase } from '@netwerk/case-file';
import { NotFound } from '@netwerk/domain';
import * as questions from '@netwerk/graph';
import { Graph, type WriteTransaction } from '@netwerk/graph';
import { refuse } from './fact-input.ts';

const avoiding = {
  MEMBER: questions.avoidMember,
  PERSON: questions.avoidPerson,
  INITIATIVE: questions.avoidInitiative,
} as const;

/** Whom the client does not want, whom a member is, and which kansen may come back. Acts that meet what stands do no harm. */
@Injectable()
export class PartiesService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput (`partyId` UNKNOWN), NotFound, Conflict when the key was used for another request */
  async avoid(scope: RequestScope, input: AvoidPartyInput): Promise<PartyAvoided> {
    const { idempotencyKey, ...request } = input;
    const { caseId, kind, partyId } = input;
    const operation = 'avoidParty';
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request }, async (tx) => {
      const file = await writableCase(tx, scope, caseId);
      refuse(kind === 'MEMBER' && !file.mapOpen, 'partyId', 'UNKNOWN');
      const asked = { caseId, partyId, avoidanceId: randomUUID(), ...seeing(scope) };
      const [row] = await tx.run(avoiding[kind], { ...asked, recordedBy: scope.caller.accountId });
      refuse(row === undefined, 'partyId', 'UNKNOWN');
      const answer = { caseId, avoidanceId: row?.id ?? '' };
      return done(scope, file, answer, {
        action: 'CREATE',
        subject: 'PartyAvoided',
        operation,
        changed: row?.fresh ?? false,
      });
    });
  }

  /** @throws NotFound, InvalidInput, Conflict when the key was used for another request */
  async allow(scope: RequestScope, input: AllowPartyInput): Promise<PartyAllowed> {
    const { idempotencyKey, ...answer } = input;
    const operation = 'allowParty';
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request: answer }, async (tx) => {
      const file = await writableCase(tx, scope, answer.caseId);
      const gone = await tx.run(questions.allowParty, answer);
      return done(scope, file, answer, {
        action: 'DELETE',
        subject: 'PartyAllowed',
        operation,
        changed: gone.length > 0,
      });
    });
  }

  /**
   * @throws InvalidInput: `memberId` NOT_A_PERSON, `personId` NOT_AGREED (no valid A1 of that person) or STANDS_ALREADY
   *   (another member of this map is this person), `caseId` NO_I1; NotFound
   */
  async identify(scope: RequestScope, input: IdentifyMemberInput): Promise<IdentifyMemberResult> {
    const { idempotencyKey, ...asked } = input;
    const operation = 'identifyMember';
    const command = { operation, idempotencyKey, request: asked };
    return carryOutCommand<IdentifyMemberResult>(this.graph, scope, command, async (tx) => {
      const file = await writableCase(tx, scope, asked.caseId);
      refuse(!file.hasI1, 'caseId', 'NO_I1');
      const knownAs = await checkIdentity(tx, scope, asked);
      if (knownAs !== null && knownAs !== asked.personId)
        return knownAlready(scope, file, { ...asked, personId: knownAs });
      const changed = knownAs === null;
      const written = { ...asked, today: scope.today, recordedBy: scope.caller.accountId };
      if (changed) await tx.run(questions.recordIdentity, written);
      const answer = { __typename: 'MemberIdentified' as const, ...asked };
      return done(scope, file, answer, { action: 'CREATE', subject: 'MemberIdentified', operation, changed });
    });
  }

  /** @throws NotFound, InvalidInput, Conflict when the key was used for another request */
  async unidentify(scope: RequestScope, input: UnidentifyMemberInput): Promise<MemberUnidentified> {
    const { idempotencyKey, ...answer } = input;
    const operation = 'unidentifyMember';
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request: answer }, async (tx) => {
      const file = await writableCase(tx, scope, answer.caseId);
      const known = file.mapOpen ? await tx.run(questions.memberOfCase, answer) : [];
      if (known.length === 0) throw new NotFound();
      const gone = await tx.run(questions.removeIdentity, answer);
      return done(scope, file, answer, {
        action: 'DELETE',
        subject: 'MemberUnidentified',
        operation,
        changed: gone.length > 0,
      });
    });
  }

  /** @throws NotFound, InvalidInput, Conflict when the key was used for another request */
  async withdrawDecision(scope: RequestScope, input: WithdrawDecisionInput): Promise<DecisionWithdrawn> {
    const { idempotencyKey, ...answer } = input;
    const operation = 'withdrawDecision';
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request: answer }, async (tx) => {
      const file = await writableCase(tx, scope, answer.caseId);
      const gone = await tx.run(questions.withdrawDecision, answer);
      return done(scope, file, answer, {
        action: 'DELETE',
        subject: 'DecisionWithdrawn',
        operation,
        changed: gone.length > 0,
      });
    });
  }
}

function seeing({ caller, today }: RequestScope) {
  return { professionalId: caller.professionalId, today, ownShells: ownShells(caller.role) };
}

/** Whom the member is known as now, or null. @throws InvalidInput, NotFound */
async function checkIdentity(
  tx: WriteTransaction,
  scope: RequestScope,
  asked: { caseId: string; memberId: string; personId: string },
): Promise<string | null> {
  if ((await tx.run(questions.memberOfCase, asked)).length === 0) throw new NotFound();
  const [row] = await tx.run(questions.identityToRecord, { ...asked, ...seeing(scope) });
  refuse(row === undefined, 'personId', 'UNKNOWN');
  refuse(row?.isPerson === false, 'memberId', 'NOT_A_PERSON');
  refuse(row?.agreed === false, 'personId', 'NOT_AGREED');
  refuse(row?.taken === true, 'personId', 'STANDS_ALREADY');
  return row?.knownAs ?? null;
}

/** A colleague pointed at somebody else: their choice is not overwritten. */
function knownAlready(
  scope: RequestScope,
  file: WritableCase,
  { caseId, memberId, personId }: { caseId: string; memberId: string; personId: string },
): CarriedOut<IdentifyMemberResult> {
  const operation = 'identifyMember';
  const look = changeLook(scope, file, { action: 'READ', subject: 'MemberKnownAlready', operation });
  return { answer: { __typename: 'MemberKnownAlready', caseId, memberId, personId }, looks: [look], changed: false };
}

/** What met what stood there already was only a look. */
function done<Answer extends object>(
  scope: RequestScope,
  file: WritableCase,
  answer: Answer,
  act: { action: 'CREATE' | 'DELETE'; subject: string; operation: string; changed: boolean },
): CarriedOut<Answer> {
  const { action, subject, operation, changed } = act;
  return {
    answer,
    looks: [changeLook(scope, file, { action: changed ? action : 'READ', subject, operation })],
    changed,
  };
}
