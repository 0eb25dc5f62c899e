import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { rowFor, worksOnOpenCase } from '@netwerk/access';
import type { ContactHandover, ContactHandoverPostponed, PostponeContactHandoverInput } from '@netwerk/api-contract';
import { carryOutCommand, type RequestScope } from '@netwerk/audit';
import { changeLook, writableCase } from '@netwerk/case-file';
import { addDays, contactHandover, InvalidInput, weeksBeforeLeaving, type Language } from '@netwerk/domain';
import { contactHandovers, Graph, postponeHandover, type ContactHandoverRow } from '@netwerk/graph';

/** Kind 9 of the kansen: contact persons who will not be there. Stands in Mijn stappen, outside the five of a client. */
@Injectable()
export class ContactHandoversService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  async mine(scope: RequestScope, language: Language): Promise<ContactHandover[]> {
    const { professionalId } = scope.caller;
    const rows = await this.graph.read(scope.caller, contactHandovers, { professionalId, today: scope.today });
    const files = perFile(rows);
    const handovers = files.flatMap((ofFile) => handoverOf(scope, ofFile, language));
    noteLooks(
      scope,
      files.map(([row]) => row).filter(({ caseId }) => handovers.some((each) => each.caseId === caseId)),
    );
    return handovers;
  }

  /** @throws InvalidInput for a day that is not ahead, or too far; NotFound; Conflict for a reused key */
  async postpone(scope: RequestScope, input: PostponeContactHandoverInput): Promise<ContactHandoverPostponed> {
    const { idempotencyKey, ...request } = input;
    const { caseId, until } = request;
    const operation = 'postponeContactHandover';
    checkUntil(until, scope.today);
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request }, async (tx) => {
      const file = await writableCase(tx, scope, caseId);
      const written = {
        decisionId: randomUUID(),
        today: scope.today,
        now: scope.now,
        recordedBy: scope.caller.accountId,
      };
      await tx.run(postponeHandover, { caseId, until, ...written });
      const look = changeLook(scope, file, { action: 'CHANGE', subject: 'ContactHandoverPostponed', operation });
      return { answer: { caseId, until }, looks: [look], changed: true };
    });
  }
}

function checkUntil(until: string, today: string): void {
  if (until <= today) throw new InvalidInput({ field: 'until', reason: 'NOT_AFTER_TODAY' });
  if (until > addDays(today, 7 * weeksBeforeLeaving))
    throw new InvalidInput({ field: 'until', reason: 'TOO_FAR_AHEAD' });
}

type FileRows = [ContactHandoverRow, ...ContactHandoverRow[]];

function perFile(rows: readonly ContactHandoverRow[]): FileRows[] {
  const files = new Map<string, FileRows>();
  for (const row of rows) {
    const ofFile = files.get(row.caseId);
    if (ofFile === undefined) files.set(row.caseId, [row]);
    else ofFile.push(row);
  }
  return [...files.values()];
}

function handoverOf(scope: RequestScope, rows: FileRows, language: Language): ContactHandover[] {
  const [{ caseId, clientCallName, clientFullName, contactId, contactName, leavesOn, awayFrom, awayUntil }] = rows;
  const own = contactId === scope.caller.professionalId;
  const facts = {
    clientName: clientCallName,
    contactName: own ? null : contactName,
    absence: { leavesOn, awayFrom, awayUntil },
    colleagues: rows.flatMap(colleagueOf),
  };
  const handover = contactHandover(facts, scope.today, language);
  if (handover === null) return [];
  const colleagues = [...handover.colleagues];
  return [{ caseId, clientCallName, clientFullName, contactPersonName: contactName, own, ...handover, colleagues }];
}

function colleagueOf(row: ContactHandoverRow) {
  const { colleagueId, colleagueName, knows, colleagueLeavesOn, colleagueAwayFrom, colleagueAwayUntil } = row;
  if (colleagueId === null || colleagueName === null) return [];
  const absence = { leavesOn: colleagueLeavesOn, awayFrom: colleagueAwayFrom, awayUntil: colleagueAwayUntil };
  return [{ professionalId: colleagueId, name: colleagueName, knows, ...absence }];
}

/** One look per client whose handover is shown. */
function noteLooks(scope: RequestScope, files: readonly ContactHandoverRow[]): void {
  const { rule } = rowFor(scope.caller.role, 'ContactHandover', worksOnOpenCase);
  const look = {
    action: 'READ',
    subject: 'ContactHandover',
    operation: 'contactHandovers',
    rule,
    result: 'OK',
  } as const;
  for (const { caseId, legalGround, purpose } of files)
    scope.looks.add({ ...look, subjectId: caseId, ground: legalGround, purpose });
  if (files.length === 0) scope.looks.add({ ...look, subjectId: null, ground: null, purpose: null });
}
