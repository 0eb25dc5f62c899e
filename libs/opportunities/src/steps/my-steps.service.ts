import { Injectable } from '@nestjs/common';
import { rowFor, worksOnOpenCase } from '@netwerk/access';
import type { MySteps, StepConnection, StepsDue, StepSummary } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { dueGroup, dueGroups, InvalidInput, startOfQuarter, type IsoDate, type Language } from '@netwerk/domain';
import { Graph, mySteps, stepsDue, type MyStepsRow } from '@netwerk/graph';

export interface StepPage {
  readonly first: number;
  readonly after: string | null;
  readonly since: IsoDate | null;
  readonly language: Language;
}

type StepLine = Extract<MyStepsRow, { kind: 'STEP' }>;

/** How far back may be counted what became of the steps. */
const furthestBack: IsoDate = '2000-01-01';

/** Mijn stappen: over all open cases of the caller. */
@Injectable()
export class MyStepsService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput for a cursor that is not of this list (any more), and for a day to count from that lies ahead */
  async page(scope: RequestScope, page: StepPage): Promise<MySteps> {
    const since = sinceOf(page.since, scope.today);
    const { professionalId } = scope.caller;
    const rows = await this.graph.read(scope.caller, mySteps, {
      ...{ professionalId, today: scope.today, language: page.language, since },
    });
    const lines = inOrder(
      rows.filter((row) => row.kind === 'STEP'),
      scope.today,
    );
    const start = page.after === null ? 0 : indexAfter(lines, page.after);
    const shown = lines.slice(start, start + page.first);
    noteLooks(scope, shown);
    return {
      on: scope.today,
      steps: connection(scope, shown, { total: lines.length, more: start + shown.length < lines.length }),
      counts: dueGroups.map((group) => ({
        group,
        count: lines.filter((line) => groupOf(line, scope) === group).length,
      })),
      since: { from: since, ...countsOf(rows) },
    };
  }

  async due(scope: RequestScope): Promise<StepsDue> {
    const { professionalId } = scope.caller;
    const [row] = await this.graph.read(scope.caller, stepsDue, { professionalId, today: scope.today });
    noteLook(scope, 'StepsDue', 'stepsDue', null);
    return row ?? { overdue: 0, today: 0 };
  }
}

function sinceOf(asked: IsoDate | null, today: IsoDate): IsoDate {
  if (asked === null) return startOfQuarter(today);
  if (asked > today) throw new InvalidInput({ field: 'since', reason: 'IN_FUTURE' });
  if (asked < furthestBack) throw new InvalidInput({ field: 'since', reason: 'TOO_LONG_AGO' });
  return asked;
}

function groupOf(line: StepLine, { today }: Pick<RequestScope, 'today'>) {
  return dueGroup(line, today);
}

function inOrder(lines: StepLine[], today: IsoDate): StepLine[] {
  const names = new Intl.Collator('nl');
  const rank = (line: StepLine) => dueGroups.indexOf(groupOf(line, { today }));
  return lines.sort(
    (one, other) =>
      rank(one) - rank(other) ||
      names.compare(one.dueOn, other.dueOn) ||
      names.compare(one.clientFullName, other.clientFullName) ||
      (one.id < other.id ? -1 : 1),
  );
}

/** A cursor is the id of the last step shown: opaque, and it names nobody. */
function indexAfter(lines: readonly StepLine[], cursor: string): number {
  const index = lines.findIndex((line) => line.id === cursor);
  if (index < 0) throw new InvalidInput({ field: 'after', reason: 'NOT_A_CURSOR_OF_THIS_LIST' });
  return index + 1;
}

function connection(
  scope: RequestScope,
  shown: readonly StepLine[],
  { total, more }: { total: number; more: boolean },
): StepConnection {
  return {
    edges: shown.map((line) => ({ cursor: line.id, node: summaryOf(line, scope) })),
    pageInfo: { hasNextPage: more, endCursor: shown.at(-1)?.id ?? null },
    totalCount: total,
  };
}

function summaryOf(line: StepLine, scope: RequestScope): StepSummary {
  const { id, caseId, version, clientCallName, clientFullName, title, introducer, state, dueOn } = line;
  const { introducedOn, firstLookBackOn, secondLookBackOn, stoppedOn } = line;
  return {
    ...{ id, caseId, version, clientCallName, clientFullName, title, introducer, state, group: groupOf(line, scope) },
    ...{ dueOn, introducedOn, firstLookBackOn, secondLookBackOn, stoppedOn },
  };
}

function countsOf(rows: readonly MyStepsRow[]) {
  const row = rows.find((candidate) => candidate.kind === 'SINCE');
  return { goWell: row?.goWell ?? 0, stopped: row?.stopped ?? 0, endedWithThanks: row?.endedWithThanks ?? 0 };
}

/** One look per client of whom a step is shown. */
function noteLooks(scope: RequestScope, shown: readonly StepLine[]): void {
  const files = new Map(shown.map((line) => [line.caseId, line]));
  for (const line of files.values()) noteLook(scope, 'StepSummary', 'mySteps', line);
  if (files.size === 0) noteLook(scope, 'StepSummary', 'mySteps', null);
}

function noteLook(scope: RequestScope, subject: string, operation: string, file: StepLine | null): void {
  const { rule } = rowFor(scope.caller.role, subject, worksOnOpenCase);
  scope.looks.add({
    ...{ action: 'READ', subject, subjectId: file?.caseId ?? null, operation, rule, result: 'OK' },
    ...{ ground: file?.legalGround ?? null, purpose: file?.purpose ?? null },
  });
}
