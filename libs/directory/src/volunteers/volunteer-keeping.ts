import { InvalidInput, NotFound } from '@netwerk/domain';
import type { ChangeVolunteerResult } from '@netwerk/api-contract';
import { carryOutCommand, type CarriedOut, type RequestScope } from '@netwerk/audit';
import { lockVolunteer, volunteer, type Graph, type WriteTransaction } from '@netwerk/graph';
import { volunteerLook } from './volunteer-looks.ts';
import { volunteerOf } from './volunteer-of-row.ts';
import { readerOf } from './volunteer.service.ts';

/** An act on a volunteer; without `baseVersion` it adds to the record and collides with nobody. */
export interface VolunteerAct<Input> {
  readonly operation: string;
  readonly input: Input & {
    readonly idempotencyKey: string;
    readonly volunteerId: string;
    readonly baseVersion?: number;
  };
  /** Writes, under the lock, and answers the new version. */
  readonly write: (tx: WriteTransaction, locked: { readonly since: string }) => Promise<number>;
}

/**
 * Locks the volunteer, compares the version and writes, once. @throws NotFound for whoever does not register or guide them;
 * InvalidInput about somebody who stopped, and as the act says
 */
export async function keepVolunteer<Input>(
  graph: Graph,
  scope: RequestScope,
  { operation, input, write }: VolunteerAct<Input>,
): Promise<ChangeVolunteerResult> {
  const { idempotencyKey, ...request } = input;
  const { volunteerId, baseVersion } = input;
  return carryOutCommand<ChangeVolunteerResult>(graph, scope, { operation, idempotencyKey, request }, async (tx) => {
    const [locked] = await tx.run(lockVolunteer, { volunteerId, ...readerOf(scope) });
    if (locked === undefined) throw new NotFound();
    if (baseVersion !== undefined && locked.version !== baseVersion) return newer(tx, scope, operation, volunteerId);
    if (locked.stopped) throw new InvalidInput({ field: 'volunteerId', reason: 'STOPPED' });
    const version = await write(tx, locked);
    const looks = [volunteerLook(scope, { action: 'CHANGE', operation, subjectId: volunteerId })];
    return { answer: { __typename: 'VolunteerChanged', volunteerId, version }, looks, changed: true };
  });
}

async function newer(
  tx: WriteTransaction,
  scope: RequestScope,
  operation: string,
  volunteerId: string,
): Promise<CarriedOut<ChangeVolunteerResult>> {
  const reader = readerOf(scope);
  const [row] = await tx.run(volunteer, { volunteerId, ...reader });
  if (row === undefined) throw new NotFound();
  const looks = [volunteerLook(scope, { action: 'READ', operation, subjectId: volunteerId })];
  return { answer: { __typename: 'NewerVolunteer', newer: volunteerOf(row, reader) }, looks, changed: false };
}
