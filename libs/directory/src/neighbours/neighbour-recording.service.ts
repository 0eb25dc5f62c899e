import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RecordNeighbourInput, RecordNeighbourResult, ResidentFound } from '@netwerk/api-contract';
import { carryOutCommand, type CarriedOut, type RequestScope } from '@netwerk/audit';
import { InvalidInput } from '@netwerk/domain';
import {
  addResident,
  Graph,
  keepNewcomerFromMarks,
  lockNeighbour,
  lockOwnArea,
  neighbourLookAlikes,
  recordA1,
  touchNeighbour,
  type WriteTransaction,
} from '@netwerk/graph';
import { areaOf } from '../area.ts';
import { ownAreaParameters } from '../own-area-parameters.ts';
import { checkNeighbour, checkOffers, refuse, type CheckedOffers, type NewNeighbour } from './neighbour-input.ts';
import { neighbourLook, readerOf } from './neighbour-looks.ts';
import { writeOffers } from './write-offers.ts';

const operation = 'recordNeighbour';

type Result = RecordNeighbourResult;

/** Writes down a resident who said what they like to do or offer, and agreed to be asked (A1). */
@Injectable()
export class NeighbourRecordingService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput that names the field and the rule; Conflict when the key was used for another request */
  async record(scope: RequestScope, input: RecordNeighbourInput): Promise<Result> {
    const { idempotencyKey, ...request } = input;
    const who = checkNeighbour(input, scope.today);
    const offers = checkOffers(input.offers);
    return carryOutCommand<Result>(this.graph, scope, { operation, idempotencyKey, request }, async (tx) => {
      const found = typeof who === 'string' ? who : await writeDown(tx, scope, who);
      return typeof found === 'string' ? agreed(tx, scope, { input, residentId: found, offers }) : found;
    });
  }
}

/** The id of a new resident, or those of the same name: one person must not become two. */
async function writeDown(
  tx: WriteTransaction,
  scope: RequestScope,
  { notThese, ...resident }: NewNeighbour,
): Promise<string | CarriedOut<Result>> {
  const { areaCode, searchName } = resident;
  const own = ownAreaParameters(scope);
  refuse((await tx.run(lockOwnArea, { ...own, areaCode })).length === 0, 'newResident.areaCode', 'NOT_OWN');
  const rows = await tx.run(neighbourLookAlikes, { ...own, searchName, notThese });
  const choices = rows.map(({ residentId, fullName, ...row }) => ({ residentId, fullName, area: areaOf(row) }));
  if (choices.length > 0) return looksAlike(scope, choices);
  const [added] = await tx.run(addResident, { ...own, residentId: randomUUID(), ...resident });
  if (added === undefined) throw new InvalidInput({ field: 'newResident.areaCode', reason: 'NOT_OWN' });
  await keepNewcomerFromMarks(tx, added.residentId);
  return added.residentId;
}

async function agreed(
  tx: WriteTransaction,
  scope: RequestScope,
  { input, residentId, offers }: { input: RecordNeighbourInput; residentId: string; offers: CheckedOffers },
): Promise<CarriedOut<Result>> {
  const [locked] = await tx.run(lockNeighbour, { ...readerOf(scope), residentId });
  if (locked === undefined) throw new InvalidInput({ field: 'residentId', reason: 'UNKNOWN' });
  if (locked.holds) return already(scope, residentId);
  const agreementId = randomUUID();
  const { givenOn, expiresOn, gender = null } = input;
  const recorded = { now: scope.now, recordedBy: scope.caller.accountId };
  await tx.run(recordA1, { residentId, agreementId, givenOn, expiresOn, gender, ...recorded });
  const { areaCode } = locked;
  await writeOffers(tx, scope, { residentId, agreementId, areaCode, state: 'OPEN' }, offers);
  const [written] = await tx.run(touchNeighbour, { ...readerOf(scope), residentId, agreementId });
  const subject = 'NeighbourRecorded';
  return {
    answer: { __typename: subject, residentId, version: written?.version ?? 1 },
    looks: [neighbourLook(scope, { action: 'CREATE', operation, subject, subjectId: residentId })],
    changed: true,
  };
}

function already(scope: RequestScope, residentId: string): CarriedOut<Result> {
  const subject = 'AlreadyNeighbour';
  const look = neighbourLook(scope, { action: 'READ', operation, subject, subjectId: residentId });
  return { answer: { __typename: subject, residentId }, looks: [look], changed: false };
}

/** Somebody of the same name was shown: each of them can read in the log who saw it. */
function looksAlike(scope: RequestScope, choices: ResidentFound[]): CarriedOut<Result> {
  const subject = 'NeighbourLooksAlike';
  const looks = choices.map(({ residentId }) =>
    neighbourLook(scope, { action: 'READ', operation, subject, subjectId: residentId }),
  );
  return { answer: { __typename: subject, choices }, looks, changed: false };
}
