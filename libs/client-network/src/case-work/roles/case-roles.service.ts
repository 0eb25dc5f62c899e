import { Injectable } from '@nestjs/common';
import type { AssignCaseRoleInput, EndCaseRoleInput } from '@netwerk/api-contract';
import { carryOutCommand, type RequestScope } from '@netwerk/audit';
import { changeLook, writableCase } from '@netwerk/case-file';
import { InvalidInput, overlapsOwnRole } from '@netwerk/domain';
import { caseRolePeriods, createCaseRole, endCaseRolePeriod, Graph, type WriteTransaction } from '@netwerk/graph';
import { checkNotBeforeOpening } from '../check-case-dates.ts';
import { checkCaseTeam, checkNotContact } from './check-case-role.ts';

type Assigning = Omit<AssignCaseRoleInput, 'idempotencyKey'>;
type Ending = Omit<EndCaseRoleInput, 'idempotencyKey'>;

/** Gives colleagues a role in a case and ends it: duo, regisseur, vervanger. */
@Injectable()
export class CaseRolesService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput that names the field, also for a closed case; NotFound; Conflict for a reused key */
  async assign(scope: RequestScope, input: AssignCaseRoleInput) {
    const { idempotencyKey, ...request } = input;
    checkNotContact(request.role);
    const operation = 'assignCaseRole';
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request }, async (tx) => {
      const file = await writableCase(tx, scope, request.caseId);
      checkNotBeforeOpening('from', request.from, file);
      await assign(tx, request);
      const look = changeLook(scope, file, { action: 'CREATE', subject: 'CaseRolesChanged', operation });
      return { answer: { caseId: file.caseId }, looks: [look], changed: true };
    });
  }

  /** @throws as `assign` does */
  async end(scope: RequestScope, input: EndCaseRoleInput) {
    const { idempotencyKey, ...request } = input;
    checkNotContact(request.role);
    if (request.on <= request.since) throw new InvalidInput({ field: 'on', reason: 'END_NOT_AFTER_START' });
    const operation = 'endCaseRole';
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request }, async (tx) => {
      const file = await writableCase(tx, scope, request.caseId);
      await end(tx, scope, request);
      const look = changeLook(scope, file, { action: 'CHANGE', subject: 'CaseRolesChanged', operation });
      return { answer: { caseId: file.caseId }, looks: [look], changed: true };
    });
  }
}

async function assign(tx: WriteTransaction, request: Assigning): Promise<void> {
  const { caseId, professionalId, role, from, until = null } = request;
  if (until !== null && until <= from) throw new InvalidInput({ field: 'until', reason: 'END_NOT_AFTER_START' });
  await checkCaseTeam(tx, { field: 'professionalId', caseId, colleagueId: professionalId, on: from });
  const periods = await tx.run(caseRolePeriods, { caseId });
  if (overlapsOwnRole(periods, { professionalId, role, validFrom: from, validTo: until }))
    throw new InvalidInput({ field: 'from', reason: 'HAS_ROLE_ALREADY' });
  await tx.run(createCaseRole, { caseId, colleagueId: professionalId, role, from, until, words: null });
}

/** What ended before today is history: it is not moved any more. Ending never makes a role longer: that is giving it anew. */
async function end(tx: WriteTransaction, scope: RequestScope, request: Ending): Promise<void> {
  const { caseId, professionalId, role, since, on } = request;
  const period = (await tx.run(caseRolePeriods, { caseId })).find(
    (each) => each.professionalId === professionalId && each.role === role && each.validFrom === since,
  );
  if (period === undefined) throw new InvalidInput({ field: 'since', reason: 'NO_SUCH_ROLE' });
  if (period.validTo !== null && period.validTo <= scope.today)
    throw new InvalidInput({ field: 'since', reason: 'ALREADY_ENDED' });
  if (period.validTo !== null && on > period.validTo) throw new InvalidInput({ field: 'on', reason: 'AFTER_END' });
  await tx.run(endCaseRolePeriod, { caseId, colleagueId: professionalId, role, since, on });
}
