import { Injectable } from '@nestjs/common';
import type {
  ChangeNeighbourOffersInput,
  ChangeNeighbourResult,
  PauseNeighbourInput,
  WithdrawNeighbourInput,
} from '@netwerk/api-contract';
import { carryOutCommand, type CarriedOut, type RequestScope } from '@netwerk/audit';
import { NotFound } from '@netwerk/domain';
import {
  Graph,
  lockNeighbour,
  neighbourById,
  pauseNeighbour,
  setNeighbourGender,
  touchNeighbour,
  withdrawA1,
  type WriteTransaction,
} from '@netwerk/graph';
import { checkOffers, refuse } from './neighbour-input.ts';
import { neighbourLook, readerOf } from './neighbour-looks.ts';
import { neighbourOf } from './neighbour-of-row.ts';
import { writeOffers } from './write-offers.ts';

interface Locked {
  readonly agreementId: string;
  readonly givenOn: string;
  readonly holds: boolean;
  readonly paused: boolean;
  readonly areaCode: string;
}

interface Act {
  readonly operation: string;
  readonly input: { readonly idempotencyKey: string; readonly residentId: string; readonly baseVersion: number };
  /** Writes, under the lock; answers the version when it counts by itself. */
  readonly write: (tx: WriteTransaction, locked: Locked) => Promise<number | null>;
}

/** What is done with a neighbour who agreed to be asked. */
@Injectable()
export class NeighbourKeepingService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput (also EXPIRED: to be asked again first), NotFound */
  change(scope: RequestScope, input: ChangeNeighbourOffersInput): Promise<ChangeNeighbourResult> {
    const { residentId, gender } = input;
    const offers = checkOffers(input.offers);
    return this.carryOut(scope, {
      operation: 'changeNeighbourOffers',
      input,
      write: async (tx, { agreementId, areaCode, holds, paused }) => {
        refuse(!holds, 'residentId', 'EXPIRED');
        if (gender !== undefined) await tx.run(setNeighbourGender, { residentId, gender });
        const of = { residentId, agreementId, areaCode, state: paused ? 'PAUSED' : 'OPEN' } as const;
        await writeOffers(tx, scope, of, offers);
        return null;
      },
    });
  }

  /** @throws NotFound */
  pause(scope: RequestScope, input: PauseNeighbourInput): Promise<ChangeNeighbourResult> {
    const { residentId, paused } = input;
    return this.carryOut(scope, {
      operation: 'pauseNeighbour',
      input,
      write: async (tx) => {
        await tx.run(pauseNeighbour, { residentId, state: paused ? 'PAUSED' : 'OPEN' });
        return null;
      },
    });
  }

  /** @throws InvalidInput, NotFound */
  withdraw(scope: RequestScope, input: WithdrawNeighbourInput): Promise<ChangeNeighbourResult> {
    const { residentId, on } = input;
    refuse(on > scope.today, 'on', 'IN_FUTURE');
    return this.carryOut(scope, {
      operation: 'withdrawNeighbour',
      input,
      write: async (tx, { givenOn }) => {
        refuse(on < givenOn, 'on', 'BEFORE_AGREEMENT');
        const [row] = await tx.run(withdrawA1, { residentId, on, ...readerOf(scope) });
        return row?.version ?? null;
      },
    });
  }

  /** Locks the neighbour, compares the version and writes, once. @throws NotFound, and as the act says */
  private carryOut(scope: RequestScope, { operation, input, write }: Act): Promise<ChangeNeighbourResult> {
    const { idempotencyKey, ...request } = input;
    const { residentId, baseVersion } = input;
    const command = { operation, idempotencyKey, request };
    return carryOutCommand<ChangeNeighbourResult>(this.graph, scope, command, async (tx) => {
      const [locked] = await tx.run(lockNeighbour, { ...readerOf(scope), residentId });
      const { agreementId = null, givenOn = null } = locked ?? {};
      if (locked === undefined || agreementId === null || givenOn === null) throw new NotFound();
      if (locked.version !== baseVersion) return newer(tx, scope, operation, residentId);
      const counted = await write(tx, { ...locked, agreementId, givenOn });
      const version = counted ?? (await touched(tx, scope, { residentId, agreementId }));
      const look = neighbourLook(scope, {
        ...{ action: 'CHANGE', operation, subject: 'NeighbourChanged' },
        subjectId: residentId,
      });
      return { answer: { __typename: 'NeighbourChanged', residentId, version }, looks: [look], changed: true };
    });
  }
}

async function touched(
  tx: WriteTransaction,
  scope: RequestScope,
  of: { residentId: string; agreementId: string },
): Promise<number> {
  const [row] = await tx.run(touchNeighbour, { ...readerOf(scope), ...of });
  if (row === undefined) throw new NotFound();
  return row.version;
}

/** Whoever worked from an older version sees the newer one; nothing is stored. */
async function newer(
  tx: WriteTransaction,
  scope: RequestScope,
  operation: string,
  residentId: string,
): Promise<CarriedOut<ChangeNeighbourResult>> {
  const [row] = await tx.run(neighbourById, { ...readerOf(scope), residentId });
  if (row === undefined) throw new NotFound();
  const subject = 'NewerNeighbour';
  const look = neighbourLook(scope, { action: 'READ', operation, subject, subjectId: residentId });
  return { answer: { __typename: subject, neighbour: neighbourOf(row.neighbour) }, looks: [look], changed: false };
}
