import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  ChangeOfferResult,
  ChangeTalentInput,
  EndOfferInput,
  OfferSaved,
  RecordMemberOfferInput,
  RecordTalentInput,
} from '@netwerk/api-contract';
import { carryOutCommand, type CarriedOut, type RequestScope } from '@netwerk/audit';
import { changeLook, writableCase, type WritableCase } from '@netwerk/case-file';
import { InvalidInput, mostMemberOffers, mostTalents, NotFound } from '@netwerk/domain';
import {
  changeOffer,
  countTalents,
  endOffer,
  Graph,
  offeringMember,
  offerOfCase,
  recordMemberOffer,
  recordTalent,
  type OfferRow,
  type WriteTransaction,
} from '@netwerk/graph';
import { checkOffer, refuse } from './fact-input.ts';
import { offerOf } from './facts-of-row.ts';

/** What the client can do for others, and what people around them would like to do: told, and used in this file alone. */
@Injectable()
export class OffersService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  async recordTalent(scope: RequestScope, input: RecordTalentInput): Promise<OfferSaved> {
    const { idempotencyKey, ...request } = input;
    const { caseId } = input;
    const written = { caseId, offerId: randomUUID(), ...checkOffer(input, scope.today), ...recordedNow(scope) };
    const operation = 'recordTalent';
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request }, async (tx) => {
      const file = await writableCase(tx, scope, caseId);
      const [standing] = await tx.run(countTalents, { caseId, today: scope.today });
      checkCount('caseId', standing?.offers ?? 0, mostTalents);
      const [row] = await tx.run(recordTalent, written);
      return saved(scope, file, row, { action: 'CREATE', operation });
    });
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  async changeTalent(scope: RequestScope, input: ChangeTalentInput): Promise<ChangeOfferResult> {
    const { idempotencyKey, ...request } = input;
    const { caseId, offerId } = input;
    const facts = checkOffer(input, scope.today);
    const operation = 'changeTalent';
    return carryOutCommand<ChangeOfferResult>(this.graph, scope, { operation, idempotencyKey, request }, async (tx) => {
      const { file, offer, ended } = await offerIn(tx, scope, input, { ofClient: true });
      if (offer.version !== input.baseVersion) return newer(scope, file, offer, operation);
      refuse(ended, 'offerId', 'ENDED_ALREADY');
      const [row] = await tx.run(changeOffer, { caseId, offerId, ...facts, today: scope.today });
      return saved(scope, file, row, { action: 'CHANGE', operation });
    });
  }

  /** @throws InvalidInput (NO_I1, GONE, NOT_A_PERSON, TOO_MANY), NotFound, Conflict when the key was used for another request */
  async recordMemberOffer(scope: RequestScope, input: RecordMemberOfferInput): Promise<OfferSaved> {
    const { idempotencyKey, ...request } = input;
    const { caseId, memberId } = input;
    const facts = checkOffer(input, scope.today);
    const written = { caseId, memberId, offerId: randomUUID(), ...facts, ...recordedNow(scope) };
    const operation = 'recordMemberOffer';
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request }, async (tx) => {
      const file = await writableCase(tx, scope, caseId);
      refuse(!file.hasI1, 'caseId', 'NO_I1');
      await checkMember(tx, scope, { caseId, memberId });
      const [row] = await tx.run(recordMemberOffer, written);
      return saved(scope, file, row, { action: 'CREATE', operation });
    });
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  async end(
    scope: RequestScope,
    operation: 'endTalent' | 'endMemberOffer',
    input: EndOfferInput,
  ): Promise<ChangeOfferResult> {
    const { idempotencyKey, ...request } = input;
    const { caseId, offerId, on } = input;
    refuse(on > scope.today, 'on', 'IN_FUTURE');
    return carryOutCommand<ChangeOfferResult>(this.graph, scope, { operation, idempotencyKey, request }, async (tx) => {
      const { file, offer, ended } = await offerIn(tx, scope, input, { ofClient: operation === 'endTalent' });
      if (offer.version !== input.baseVersion) return newer(scope, file, offer, operation);
      refuse(ended, 'offerId', 'ENDED_ALREADY');
      refuse(on < offer.since, 'on', 'BEFORE_SINCE');
      const [row] = await tx.run(endOffer, { caseId, offerId, on });
      return saved(scope, file, row, { action: 'CHANGE', operation });
    });
  }
}

function recordedNow({ now, caller }: RequestScope) {
  return { now, recordedBy: caller.accountId };
}

function checkCount(field: string, standing: number, limit: number): void {
  if (standing >= limit) throw new InvalidInput({ field, reason: 'TOO_MANY', limit });
}

async function checkMember(
  tx: WriteTransaction,
  { today }: RequestScope,
  asked: { caseId: string; memberId: string },
): Promise<void> {
  const [member] = await tx.run(offeringMember, { ...asked, today });
  if (member === undefined) throw new NotFound();
  refuse(!member.isPerson, 'memberId', 'NOT_A_PERSON');
  refuse(member.gone, 'memberId', 'GONE');
  checkCount('memberId', member.offers, mostMemberOffers);
}

/** An offer of the client is no offer of a member: each has its own acts. @throws NotFound */
async function offerIn(
  tx: WriteTransaction,
  scope: RequestScope,
  { caseId, offerId }: { caseId: string; offerId: string },
  { ofClient }: { ofClient: boolean },
): Promise<{ file: WritableCase; offer: OfferRow; ended: boolean }> {
  const file = await writableCase(tx, scope, caseId);
  const [row] = await tx.run(offerOfCase, { caseId, offerId });
  if (row?.ofClient !== ofClient || (!ofClient && !file.mapOpen)) throw new NotFound();
  return { file, offer: row.offer, ended: row.state === 'ENDED' };
}

function saved(
  scope: RequestScope,
  file: WritableCase,
  written: { id: string; version: number } | undefined,
  { action, operation }: { action: 'CREATE' | 'CHANGE'; operation: string },
): CarriedOut<OfferSaved & { __typename: 'OfferSaved' }> {
  if (written === undefined) throw new NotFound();
  const { id: offerId, version } = written;
  const looks = [changeLook(scope, file, { action, subject: 'OfferSaved', operation })];
  return { answer: { __typename: 'OfferSaved', caseId: file.caseId, offerId, version }, looks, changed: true };
}

/** Whoever worked from an older version sees the newer one; nothing is stored. */
function newer(
  scope: RequestScope,
  file: WritableCase,
  offer: OfferRow,
  operation: string,
): CarriedOut<ChangeOfferResult> {
  const look = changeLook(scope, file, { action: 'READ', subject: 'NewerOffer', operation });
  return {
    answer: { __typename: 'NewerOffer', caseId: file.caseId, offer: offerOf(offer) },
    looks: [look],
    changed: false,
  };
}
