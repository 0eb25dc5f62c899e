import { byText, type IsoDate } from '@netwerk/domain';
import type { CsvColumns } from '../csv-columns.ts';
import type { CaseValues, CaseWorkerValues, MemberValues } from '../../csv-rows.types.ts';
import type { CellsOf } from '../columns/column.types.ts';
import type { RowNotes } from '../row-notes.ts';

type CaseCells = CellsOf<CsvColumns['cases']>;

export function caseRow(cells: CaseCells, notes: RowNotes): CaseValues | null {
  const { id, resident, openedOn, asked, question, legalGround, purpose, workers: told = [], ...rest } = cells;
  const workers = inOrder(told.map((worker) => ({ ...worker, since: worker.since ?? openedOn ?? '' })));
  checkClosing(cells, notes);
  checkAgreement(cells, notes);
  checkWorkers(workers, cells.closedOn, notes);
  if (id === undefined || resident === undefined || openedOn === undefined) return null;
  if (asked === undefined || question === undefined || legalGround === undefined || purpose === undefined) return null;
  return { ...rest, id, resident, openedOn, asked, question, legalGround, purpose, workers };
}

/** The order in the cell makes no difference. */
function inOrder(workers: readonly CaseWorkerValues[]): CaseWorkerValues[] {
  return [...workers].sort(
    (one, other) =>
      byText(one.since, other.since) || byText(one.professional, other.professional) || byText(one.role, other.role),
  );
}

const afterClosing = ['outcome', 'outcomeWords', 'lookAgainOn', 'lightContactWords'] as const;

function checkClosing(cells: CaseCells, notes: RowNotes): void {
  const { openedOn, closedOn, outcome } = cells;
  if (closedOn === undefined) {
    for (const property of afterClosing) if (cells[property] !== undefined) notes.note(property, 'ONLY_WHEN_CLOSED');
    return;
  }
  if (outcome === undefined) notes.note('outcome', 'EMPTY');
  // The last day may be the first.
  if (openedOn !== undefined && closedOn < openedOn) notes.note('closedOn', 'END_BEFORE_START');
}

function checkAgreement({ agreedOn, agreedUntil, withdrawnOn }: CaseCells, notes: RowNotes): void {
  if (agreedOn === undefined) {
    if (agreedUntil !== undefined || withdrawnOn !== undefined) notes.note('agreedOn', 'NEEDED_TOGETHER');
    return;
  }
  if (agreedUntil !== undefined && agreedUntil < agreedOn) notes.note('agreedUntil', 'END_BEFORE_START');
  if (withdrawnOn !== undefined && withdrawnOn < agreedOn) notes.note('withdrawnOn', 'END_BEFORE_START');
}

const never = '9999-12-31';

/** They stand in order: on every day one contact person at most, and while a case is open no day without one between two of them. */
function checkWorkers(workers: readonly CaseWorkerValues[], closedOn: IsoDate | undefined, notes: RowNotes): void {
  if (workers.some(({ since, until }) => until !== undefined && until <= since)) {
    notes.note('workers', 'END_BEFORE_START');
    return;
  }
  const contacts = workers.filter(({ role }) => role === 'CONTACT');
  for (const [index, next] of contacts.slice(1).entries()) {
    const ended = contacts[index]?.until ?? never;
    if (ended > next.since) return notes.note('workers', 'TWO_CONTACTS');
    if (ended < next.since && closedOn === undefined) return notes.note('workers', 'CONTACT_GAP');
  }
  if (hasOverlap(workers)) notes.note('workers', 'OVERLAP');
}

/** Whether somebody has the same role twice at once. */
function hasOverlap(workers: readonly CaseWorkerValues[]): boolean {
  return workers.some((one, index) =>
    workers.slice(index + 1).some((other) => {
      const same = one.professional === other.professional && one.role === other.role;
      return same && one.since < (other.until ?? never) && other.since < (one.until ?? never);
    }),
  );
}

export function memberRow(cells: CellsOf<CsvColumns['members']>, notes: RowNotes): MemberValues | null {
  const { id, case: file, callName, kind = 'INFORMAL', minor = false, ...rest } = cells;
  if (rest.goneSince !== undefined && rest.goneBecause === undefined) notes.note('goneSince', 'ONLY_WHEN_GONE');
  if (id === undefined || file === undefined || callName === undefined) return null;
  return { ...rest, id, case: file, callName, kind, minor };
}
