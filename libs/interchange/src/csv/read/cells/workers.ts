import { isDateInBounds, type CaseRole, type IsoDate } from '@netwerk/domain';
import { caseRoleWords } from '../columns/code-words.ts';
import { CellProblem } from './cell-problem.ts';
import { partsOf, readCode } from './codes.ts';
import { isoDateOf } from './dates.ts';
import type { ToldWorker } from './told-worker.types.ts';

/** From the right: an id may hold a colon, a role and a date never do. */
const worker = /^(.+?)\s*:\s*([^\d:][^:]*)(?:\s*:\s*(\d[\d-]+))?(?:\s*:\s*(\d[\d-]+))?$/;

/** `id:role`, `id:role:since` or `id:role:since:until`, with `|` between workers. */
export function readWorkers(text: string, most: number, today: IsoDate): readonly ToldWorker[] | CellProblem {
  const parts = partsOf(text);
  if (parts.length > most) return new CellProblem('TOO_MANY', most);
  const read = parts.map((part) => readWorker(part, today));
  return read.find((each) => each instanceof CellProblem) ?? (read as ToldWorker[]);
}

function readWorker(text: string, today: IsoDate): ToldWorker | CellProblem {
  const [, professional, roleWord, sinceText, untilText] = worker.exec(text) ?? [];
  if (professional === undefined || roleWord === undefined) return new CellProblem('NOT_A_WORKER');
  const role = readCode(roleWord, caseRoleWords);
  if (role instanceof CellProblem) return role;
  const [since, until] = [dateOf(sinceText, today), dateOf(untilText, today)];
  if (since instanceof CellProblem) return since;
  if (until instanceof CellProblem) return until;
  return { professional, role: role as CaseRole, ...(since && { since }), ...(until && { until }) };
}

function dateOf(text: string | undefined, today: IsoDate): IsoDate | CellProblem | undefined {
  if (text === undefined) return undefined;
  const date = isoDateOf(text);
  if (date === null) return new CellProblem('NOT_A_DATE');
  return isDateInBounds(date, today) ? date : new CellProblem('DATE_OUT_OF_BOUNDS');
}
