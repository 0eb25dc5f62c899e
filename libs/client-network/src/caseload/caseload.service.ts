import { Injectable } from '@nestjs/common';
import { rowFor, worksOnOpenCase } from '@netwerk/access';
import type { RequestScope } from '@netwerk/audit';
import { conditionParameters } from '@netwerk/case-file';
import { InvalidInput, searchText } from '@netwerk/domain';
import { caseload, Graph, type CaseloadRow } from '@netwerk/graph';
import { areaOf } from '../area.ts';
import { attentionOf, urgency, type Attention } from './attention.ts';

export interface CaseloadPage {
  readonly search: string | null;
  readonly first: number;
  readonly after: string | null;
}

interface Entry {
  readonly row: CaseloadRow;
  readonly attention: Attention | null;
}

/** Mijn cliënten. */
@Injectable()
export class CaseloadService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput for a cursor that is not of this list (any more) */
  async page(scope: RequestScope, page: CaseloadPage) {
    const search = searchText(page.search ?? '');
    const rows = await this.graph.read(scope.caller, caseload, {
      ...conditionParameters(scope),
      search: search === '' ? null : search,
    });
    const entries = inOrder(rows.map((row) => ({ row, attention: attentionOf(row, scope.today) })));
    const start = page.after === null ? 0 : indexAfter(entries, page.after);
    const shown = entries.slice(start, start + page.first);
    noteLooks(scope, shown);
    return connection(shown, entries.length, start + shown.length < entries.length);
  }
}

function inOrder(entries: Entry[]): Entry[] {
  const names = new Intl.Collator('nl');
  return entries.sort(
    (one, other) =>
      urgency(one.attention) - urgency(other.attention) ||
      names.compare(one.row.sortName, other.row.sortName) ||
      (one.row.caseId < other.row.caseId ? -1 : 1),
  );
}

/** A cursor is the case id of the last one shown: opaque, and it names nobody. */
function indexAfter(entries: readonly Entry[], cursor: string): number {
  const index = entries.findIndex((entry) => entry.row.caseId === cursor);
  if (index < 0) throw new InvalidInput({ field: 'after', reason: 'NOT_A_CURSOR_OF_THIS_LIST' });
  return index + 1;
}

function connection(shown: readonly Entry[], totalCount: number, hasNextPage: boolean) {
  return {
    edges: shown.map((entry) => ({ cursor: entry.row.caseId, node: summaryOf(entry) })),
    pageInfo: { hasNextPage, endCursor: shown.at(-1)?.row.caseId ?? null },
    totalCount,
  };
}

function summaryOf({ row, attention }: Entry) {
  const { caseId, fullName, addressHidden, question, myRole, networkSize, discussedOn } = row;
  return { caseId, fullName, area: areaOf(row), addressHidden, question, myRole, networkSize, discussedOn, attention };
}

/** One look per client that is shown: each of them can read in the log who saw their name and question. */
function noteLooks(scope: RequestScope, shown: readonly Entry[]): void {
  const look = {
    action: 'READ' as const,
    subject: 'ClientSummary',
    operation: 'myClients',
    result: 'OK' as const,
    rule: rowFor(scope.caller.role, 'ClientSummary', worksOnOpenCase).rule,
  };
  for (const { row } of shown)
    scope.looks.add({ ...look, subjectId: row.caseId, ground: row.legalGround, purpose: row.purpose });
  if (shown.length === 0) scope.looks.add({ ...look, subjectId: null, ground: null, purpose: null });
}
