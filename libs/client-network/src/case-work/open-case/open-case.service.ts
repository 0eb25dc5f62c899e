import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OpenCaseInput } from '@netwerk/api-contract';
import { carryOutCommand, type CarriedOut, type RequestScope } from '@netwerk/audit';
import { InvalidInput, NotFound } from '@netwerk/domain';
import {
  belongsToTeam,
  createCase,
  createCaseRole,
  createResident,
  Graph,
  keepNewcomerFromMarks,
  lockResidentForCase,
  lockTeamForCase,
  lookAlikes,
  type WriteTransaction,
} from '@netwerk/graph';
import { areaOf } from '../../area.ts';
import { alreadyOpen, looksAlike, opened, type OpenCaseAnswer } from './open-case-answers.ts';
import { checkCaseToOpen, type CaseToOpen, type NewResident } from './open-case-input.ts';

/** Opens a case for a resident of the own team's areas. */
@Injectable()
export class OpenCaseService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /**
   * @throws InvalidInput that names the field; NotFound for a team that is not the own one and for a resident outside it;
   * Conflict when the key was used for another request
   */
  async open(scope: RequestScope, input: OpenCaseInput): Promise<OpenCaseAnswer> {
    const { idempotencyKey } = input;
    const request = checkCaseToOpen(input, scope.caller.professionalId);
    const command = { operation: 'openCase', idempotencyKey, request };
    return carryOutCommand(this.graph, scope, command, (tx) => carryOut(tx, scope, request));
  }
}

async function carryOut(tx: WriteTransaction, scope: RequestScope, asked: CaseToOpen) {
  const { professionalId } = scope.caller;
  const [team] = await tx.run(lockTeamForCase, { teamId: asked.teamId, professionalId, today: scope.today });
  if (team === undefined) throw new NotFound();
  await checkContact(tx, scope, asked);
  return asked.newResident === null ? forKnown(tx, scope, asked) : forNew(tx, scope, asked, asked.newResident);
}

async function checkContact(tx: WriteTransaction, scope: RequestScope, { teamId, contactId }: CaseToOpen) {
  const [member] = await tx.run(belongsToTeam, { teamId, colleagueId: contactId, on: scope.today });
  if (member === undefined) throw new InvalidInput({ field: 'contactId', reason: 'NOT_OF_TEAM' });
}

async function forKnown(
  tx: WriteTransaction,
  scope: RequestScope,
  asked: CaseToOpen,
): Promise<CarriedOut<OpenCaseAnswer>> {
  const residentId = asked.residentId ?? '';
  const { professionalId } = scope.caller;
  const { teamId } = asked;
  const [resident] = await tx.run(lockResidentForCase, { residentId, teamId, professionalId, today: scope.today });
  if (resident === undefined) throw new NotFound();
  if (resident.openCaseId !== null) return alreadyOpen(scope, { ...resident, caseId: resident.openCaseId });
  return create(tx, scope, asked, residentId);
}

/** Before somebody is written down anew, whoever has this name already is shown: one person must not become two. */
async function forNew(
  tx: WriteTransaction,
  scope: RequestScope,
  asked: CaseToOpen,
  resident: NewResident,
): Promise<CarriedOut<OpenCaseAnswer>> {
  const { teamId } = asked;
  const { searchName, notThese, ...written } = resident;
  const alike = await tx.run(lookAlikes, { teamId, searchName, notThese, today: scope.today });
  if (alike.length > 0) return looksAlike(scope, alike.map((row) => ({ ...row, area: areaOf(row) })).map(choiceOf));
  const [made] = await tx.run(createResident, {
    residentId: randomUUID(),
    teamId,
    searchName,
    today: scope.today,
    ...written,
  });
  if (made === undefined) throw new InvalidInput({ field: 'newResident.areaCode', reason: 'NOT_OF_TEAM' });
  await keepNewcomerFromMarks(tx, made.residentId);
  return create(tx, scope, asked, made.residentId);
}

function choiceOf({ residentId, fullName, area }: Parameters<typeof looksAlike>[1][number]) {
  return { residentId, fullName, area };
}

async function create(
  tx: WriteTransaction,
  scope: RequestScope,
  asked: CaseToOpen,
  residentId: string,
): Promise<CarriedOut<OpenCaseAnswer>> {
  const { teamId, contactId, texts } = asked;
  const [made] = await tx.run(createCase, {
    caseId: randomUUID(),
    residentId,
    teamId,
    contactId,
    today: scope.today,
    ...texts,
  });
  if (made === undefined) throw new NotFound();
  const mine = await takeOwnRole(tx, scope, asked, made.caseId);
  return opened(scope, { caseId: made.caseId, mine, ...texts });
}

/** Whether the sender has a role in the new case: as contact person, or beside a colleague. */
async function takeOwnRole(tx: WriteTransaction, scope: RequestScope, asked: CaseToOpen, caseId: string) {
  const { professionalId } = scope.caller;
  if (asked.contactId === professionalId) return true;
  if (asked.ownRole === null) return false;
  const period = { role: asked.ownRole, from: scope.today, until: null, words: null };
  await tx.run(createCaseRole, { caseId, colleagueId: professionalId, ...period });
  return true;
}
