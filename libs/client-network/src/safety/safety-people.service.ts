import { Injectable } from '@nestjs/common';
import type {
  LinkToSafetyMarkInput,
  RecordHouseholdInput,
  ReopenLookAlikeInput,
  ResolveLookAlikeInput,
} from '@netwerk/api-contract';
import { carryOutCommand, type RequestScope } from '@netwerk/audit';
import { InvalidInput } from '@netwerk/domain';
import {
  askAgain,
  forgetSafeMember,
  Graph,
  linkMember,
  linkPerson,
  memberName,
  recordHousehold,
  ruleOutMember,
  ruleOutPerson,
  searchLookAlikes,
  standsWithMark,
  unlinkFromMark,
  type WriteTransaction,
} from '@netwerk/graph';
import { nameOfMember, nameOfPerson } from './feared-people.ts';
import { lockedMark, markSaved, safetyCase, type MarkSaved, type SafetyCase } from './safety-case.ts';
import { refuse } from './safety-input.ts';

/** Who belongs to a mark, and who only has a name like it. */
@Injectable()
export class SafetyPeopleService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  link(scope: RequestScope, { idempotencyKey, ...input }: LinkToSafetyMarkInput): Promise<MarkSaved> {
    refuse((typeof input.memberId === 'string') === (typeof input.personId === 'string'), 'personId', 'ONE_OF_BOTH');
    return this.act(scope, 'linkToSafetyMark', idempotencyKey, input, async (tx, file) => {
      const someoneId = input.memberId ?? input.personId ?? '';
      if (input.linked) return linkIn(tx, scope, file, input, someoneId);
      if ((await tx.run(unlinkFromMark, { markId: input.markId, someoneId })).length === 0) throw notLinked();
      await searchLookAlikes(tx, input.markId);
    });
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  resolve(scope: RequestScope, { idempotencyKey, ...input }: ResolveLookAlikeInput): Promise<MarkSaved> {
    return this.act(scope, 'resolveLookAlike', idempotencyKey, input, async (tx, file) => {
      const { markId, personId, answer } = input;
      const stands = await standing(tx, markId, personId);
      if (answer === 'RULE_OUT' && stands === null && (await isMember(tx, file, personId))) {
        await tx.run(ruleOutMember, { markId, memberId: personId, now: scope.now, recordedBy: scope.caller.accountId });
        return;
      }
      refuse(stands === null || stands.basis === 'TOLD', 'personId', 'NO_LOOK_ALIKE');
      if (answer === 'RULE_OUT')
        await tx.run(ruleOutPerson, { markId, personId, now: scope.now, recordedBy: scope.caller.accountId });
      else {
        const link = { markId, personId, side: stands?.side ?? 'FEARED', basis: 'LINKED' } as const;
        refuse((await tx.run(linkPerson, link)).length === 0, 'personId', 'NO_LOOK_ALIKE');
      }
    });
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  reopen(scope: RequestScope, { idempotencyKey, ...input }: ReopenLookAlikeInput): Promise<MarkSaved> {
    return this.act(scope, 'reopenLookAlike', idempotencyKey, input, async (tx) => {
      const { markId, personId } = input;
      const stands = await standing(tx, markId, personId);
      refuse(stands === null || stands.basis === 'TOLD', 'personId', 'NO_LOOK_ALIKE');
      const safe = await tx.run(forgetSafeMember, { markId, memberId: personId });
      if (safe.length === 0) await tx.run(askAgain, { markId, personId });
    });
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  household(scope: RequestScope, { idempotencyKey, ...input }: RecordHouseholdInput): Promise<MarkSaved> {
    const { markId, personId, otherId } = input;
    refuse(personId === otherId, 'otherId', 'SAME_PERSON');
    return this.act(scope, 'recordHousehold', idempotencyKey, input, async (tx) => {
      const stands = await standing(tx, markId, personId);
      refuse(stands?.basis !== 'TOLD' && stands?.basis !== 'LINKED', 'personId', 'NOT_OF_MARK');
      await nameOfPerson(tx, scope, { markId, personId: otherId, field: 'otherId' });
      await tx.run(recordHousehold, input);
    });
  }

  private act<Input extends { caseId: string; markId: string }>(
    scope: RequestScope,
    operation: string,
    idempotencyKey: string,
    input: Input,
    write: (tx: WriteTransaction, file: SafetyCase) => Promise<void>,
  ): Promise<MarkSaved> {
    const { caseId, markId } = input;
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request: input }, async (tx) => {
      const file = await safetyCase(tx, scope, caseId);
      await lockedMark(tx, scope, caseId, markId);
      await write(tx, file);
      return markSaved(tx, scope, file, { markId, operation, action: 'CHANGE' });
    });
  }
}

async function linkIn(
  tx: WriteTransaction,
  scope: RequestScope,
  file: SafetyCase,
  { markId, side, memberId, personId }: Omit<LinkToSafetyMarkInput, 'idempotencyKey'>,
  someoneId: string,
): Promise<void> {
  refuse(someoneId === file.clientId, 'personId', 'IS_CLIENT');
  const stands = await standing(tx, markId, someoneId);
  if (stands?.basis === 'TOLD') throw new InvalidInput({ field: 'personId', reason: 'TOLD_ALREADY' });
  const link = { markId, side, basis: 'LINKED' } as const;
  if (typeof memberId === 'string') {
    await nameOfMember(tx, file.caseId, memberId);
    await tx.run(linkMember, { ...link, memberId });
  } else {
    await nameOfPerson(tx, scope, { markId, personId: personId ?? '', field: 'personId' });
    await tx.run(linkPerson, { ...link, personId: personId ?? '' });
  }
}

async function isMember(tx: WriteTransaction, { caseId }: SafetyCase, memberId: string): Promise<boolean> {
  return (await tx.run(memberName, { caseId, memberId })).length > 0;
}

async function standing(tx: WriteTransaction, markId: string, someoneId: string) {
  const [stands = null] = await tx.run(standsWithMark, { markId, someoneId });
  return stands;
}

function notLinked(): InvalidInput {
  return new InvalidInput({ field: 'personId', reason: 'NOT_LINKED' });
}
