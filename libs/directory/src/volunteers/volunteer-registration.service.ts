import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ownArea, rowFor } from '@netwerk/access';
import type { RegisterVolunteerInput, RegisterVolunteerResult } from '@netwerk/api-contract';
import { carryOutCommand, type CarriedOut, type Look, type RequestScope } from '@netwerk/audit';
import { InvalidInput } from '@netwerk/domain';
import {
  addResident,
  Graph,
  integer,
  keepNewcomerFromMarks,
  registerVolunteer,
  type WriteTransaction,
} from '@netwerk/graph';
import { ownAreaParameters } from '../own-area-parameters.ts';
import { checkRegistration, type Registrant } from './volunteer-input.ts';

const operation = 'registerVolunteer';

/** Registers a resident of an own area as a volunteer. */
@Injectable()
export class VolunteerRegistrationService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput that names the field and the rule */
  async register(scope: RequestScope, input: RegisterVolunteerInput): Promise<RegisterVolunteerResult> {
    const registrant = checkRegistration(input, scope.today);
    const { idempotencyKey, ...request } = input;
    return carryOutCommand<RegisterVolunteerResult>(
      this.graph,
      scope,
      { operation, idempotencyKey, request },
      async (tx) => {
        const residentId = await residentOf(tx, scope, registrant);
        return this.carryOut(tx, scope, input, residentId);
      },
    );
  }

  private async carryOut(
    tx: WriteTransaction,
    scope: RequestScope,
    input: RegisterVolunteerInput,
    residentId: string,
  ): Promise<CarriedOut<RegisterVolunteerResult>> {
    const [row] = await tx.run(registerVolunteer, {
      ...ownAreaParameters(scope),
      now: scope.now,
      residentId,
      guideId: input.guideId ?? scope.caller.professionalId,
      since: input.since,
      peopleLimit: integer(input.peopleLimit),
      hoursLimit: typeof input.hoursLimit === 'number' ? integer(input.hoursLimit) : null,
      languages: input.languages ?? null,
    });
    if (row === undefined) throw new InvalidInput({ field: 'residentId', reason: 'UNKNOWN' });
    if (row.outcome === 'NO_GUIDE') throw new InvalidInput({ field: 'guideId', reason: 'UNKNOWN' });
    if (row.outcome === 'BEFORE_STOP') throw new InvalidInput({ field: 'since', reason: 'BEFORE_STOP' });
    return row.outcome === 'ALREADY'
      ? {
          answer: { __typename: 'AlreadyVolunteer', residentId },
          looks: [lookAt(scope, 'READ', residentId)],
          changed: false,
        }
      : {
          answer: { __typename: 'VolunteerRegistered', volunteerId: residentId },
          looks: [lookAt(scope, 'CREATE', residentId)],
          changed: true,
        };
  }
}

/** The id of who is registered; a new resident is written down first. */
async function residentOf(tx: WriteTransaction, scope: RequestScope, registrant: Registrant): Promise<string> {
  if ('residentId' in registrant) return registrant.residentId;
  const [added] = await tx.run(addResident, { ...ownAreaParameters(scope), residentId: randomUUID(), ...registrant });
  if (added === undefined) throw new InvalidInput({ field: 'newResident.areaCode', reason: 'NOT_OWN' });
  await keepNewcomerFromMarks(tx, added.residentId);
  return added.residentId;
}

function lookAt(scope: RequestScope, action: Look['action'], subjectId: string): Look {
  const { rule } = rowFor(scope.caller.role, 'VolunteerRegistered', ownArea);
  return { action, subject: 'Volunteer', subjectId, operation, rule, ground: null, purpose: null, result: 'OK' };
}
