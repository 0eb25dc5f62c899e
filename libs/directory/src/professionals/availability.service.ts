import { Injectable } from '@nestjs/common';
import { ownInnerTeam, rowFor } from '@netwerk/access';
import type { Availability, RecordAvailabilityInput, RecordAvailabilityResult } from '@netwerk/api-contract';
import { carryOutCommand, type CarriedOut, type Look, type RequestScope } from '@netwerk/audit';
import { InvalidInput, NotFound, type IsoDate } from '@netwerk/domain';
import { availability, Graph, lockAvailability, writeAvailability, type AvailabilityRow } from '@netwerk/graph';

const operation = 'recordAvailability';

type Days = Pick<AvailabilityRow, 'leavesOn' | 'awayFrom' | 'awayUntil' | 'roomFrom'>;

/** When colleagues leave, are away or have room: for themselves and for who works in the same binnenschil. */
@Injectable()
export class AvailabilityService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws NotFound for an unknown professional as for one of another team */
  async get(scope: RequestScope, colleagueId: string): Promise<Availability> {
    const [row] = await this.graph.read(scope.caller, availability, asking(scope, colleagueId));
    scope.looks.add(lookAt(scope, 'availability', row === undefined ? null : 'READ', colleagueId));
    if (row === undefined) throw new NotFound();
    return row;
  }

  /** @throws InvalidInput that names the field; NotFound; Conflict when the key was used for another request */
  async record(scope: RequestScope, input: RecordAvailabilityInput): Promise<RecordAvailabilityResult> {
    const { idempotencyKey, ...request } = input;
    const days = daysOf(request);
    const colleagueId = request.professionalId;
    return carryOutCommand<RecordAvailabilityResult>(
      this.graph,
      scope,
      { operation, idempotencyKey, request },
      async (tx) => {
        const [stands] = await tx.run(lockAvailability, asking(scope, colleagueId));
        if (stands === undefined) throw new NotFound();
        if (stands.version !== request.baseVersion) return newer(scope, stands);
        checkAhead(days, stands, scope.today);
        const [written] = await tx.run(writeAvailability, { colleagueId, ...days });
        if (written === undefined) throw new NotFound();
        const answer = { __typename: 'AvailabilityRecorded' as const, professionalId: colleagueId, ...written };
        return { answer, looks: [lookAt(scope, operation, 'CHANGE', colleagueId)], changed: true };
      },
    );
  }
}

function daysOf(input: RecordAvailabilityInput | Omit<RecordAvailabilityInput, 'idempotencyKey'>): Days {
  const { leavesOn = null, awayFrom = null, awayUntil = null, roomFrom = null } = input;
  if (awayUntil !== null && awayFrom === null) throw new InvalidInput({ field: 'awayFrom', reason: 'EMPTY' });
  if (awayUntil !== null && awayFrom !== null && awayUntil <= awayFrom)
    throw new InvalidInput({ field: 'awayUntil', reason: 'BEFORE_AWAY' });
  return { leavesOn, awayFrom, awayUntil, roomFrom };
}

/** A day that already stood there may stay, also when it has passed by now. */
function checkAhead(days: Days, stands: Days, today: IsoDate): void {
  const { leavesOn, awayUntil } = days;
  for (const [field, day] of Object.entries({ leavesOn, awayUntil }))
    if (day !== null && day < today && day !== stands[field as 'leavesOn' | 'awayUntil'])
      throw new InvalidInput({ field, reason: 'IN_PAST' });
}

function asking(scope: RequestScope, colleagueId: string) {
  return { professionalId: scope.caller.professionalId, colleagueId, today: scope.today };
}

/** Whoever worked from an older version sees the newer one; nothing is stored. */
function newer(scope: RequestScope, stands: AvailabilityRow): CarriedOut<RecordAvailabilityResult> {
  const answer = { __typename: 'NewerAvailability' as const, availability: stands };
  return { answer, looks: [lookAt(scope, operation, 'READ', stands.professionalId)], changed: false };
}

/** `action` null: asked for in vain. */
function lookAt(scope: RequestScope, asked: string, action: 'READ' | 'CHANGE' | null, subjectId: string): Look {
  const { rule } = rowFor(scope.caller.role, 'Availability', ownInnerTeam);
  const seen = { subject: 'Availability', subjectId, operation: asked, ground: null, purpose: null };
  if (action === null) return { ...seen, action: 'READ', rule: null, result: 'NOT_FOUND' };
  return { ...seen, action, rule, result: 'OK' };
}
