import { maxTiePeriods, maxTiesOnMap } from '@netwerk/domain';
import type { TieValues } from '../../csv-rows.types.ts';
import type { Found } from '../register/register.ts';
import type { CheckedRow, Checking } from './check.types.ts';
import { dropPeriod, keepPeriod, type PairPeriod } from './periods.check.ts';
import { noteRejected, refer } from './refer.ts';

/** One end of a tie: a number that stands for the person (line in people.csv) or the member (below nought). */
interface End {
  readonly key: number;
  readonly isClient: boolean;
}

export function checkTie({ file, line, values }: CheckedRow<'ties'>, checking: Checking): void {
  const within = values.case === undefined ? null : refer({ file, property: 'case' }, 'cases', values.case, checking);
  // Who stands on the map of a case that is itself bad cannot be said.
  if (values.case !== undefined && (within === null || within.isBad)) return;
  const endOf = (property: 'from' | 'to'): End | null =>
    within === null
      ? openEnd(refer({ file, property }, 'people', values[property], checking))
      : toldEnd(property, values[property], within, checking);
  const [from, to] = [endOf('from'), endOf('to')];
  if (from === null || to === null) return;
  if (within !== null) checkTold(values, { from, to }, checking);
  if (!checking.notes.isBad) keepTie(values, { from, to, within, line }, checking);
}

function openEnd(person: Found | null): End | null {
  return person === null ? null : { key: person.line, isClient: false };
}

/** The client of the case, or somebody on its map. */
function toldEnd(property: string, id: string, within: Found, checking: Checking): End | null {
  const { register, notes } = checking;
  const person = register.find('people', id);
  if (person !== null && person.line === within.link) return { key: person.line, isClient: true };
  const member = register.find('members', id);
  if (member !== null && (member.link === within.line || member.isBad)) {
    noteRejected(member, property, checking);
    return { key: -member.line, isClient: false };
  }
  notes.note(property, person === null && member === null ? 'UNKNOWN_REFERENCE' : 'NOT_ON_THIS_MAP');
  return null;
}

/** Facts that are kept of a tie with the client, and not of who knows whom around them. */
const ofClient = ['ring', 'outside', 'sector', 'lifeDomain', 'strength', 'frequency', 'unsafe'] as const;

function checkTold(values: TieValues, { from, to }: { from: End; to: End }, { notes }: Checking): void {
  if (to.isClient) notes.note('from', 'STARTS_AT_CLIENT');
  if (from.isClient || to.isClient) return;
  if (values.nature === 'NAMED') notes.note('nature', 'ONLY_NAMED');
  const property = ofClient.find((each) => values[each] !== undefined) ?? supportColumn(values);
  if (property !== undefined) notes.note(property, 'ONLY_OF_CLIENT');
}

function supportColumn({ receives, gives, supportWords }: TieValues): string | undefined {
  const column = (prefix: string, kind: string): string => `${prefix}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const [got, given, said] = [receives, gives, supportWords].map((each) => Object.keys(each)[0]);
  if (got !== undefined) return column('receives', got);
  if (given !== undefined) return column('gives', given);
  return said === undefined ? undefined : `${said}Words`;
}

interface Ends {
  readonly from: End;
  readonly to: End;
  readonly within: Found | null;
  readonly line: number;
}

function keepTie({ since, until }: TieValues, { from, to, within, line }: Ends, { register, notes }: Checking): void {
  const [one, other] = from.key < to.key ? [from.key, to.key] : [to.key, from.key];
  const period: PairPeriod = { kind: 'TIE', one, other, within: within?.line ?? 0, since, until };
  const earlier = keepPeriod(register, period, line);
  if (earlier !== null) return notes.note(null, 'OVERLAP', earlier);
  if (within === null) return;
  const running = from.isClient && until === undefined ? 1 : 0;
  const [ties, periods] = register.first(countSql, within.line, running) as [number, number];
  if (ties <= maxTiesOnMap && periods <= maxTiePeriods) return;
  register.write('UPDATE maps SET ties = ties - ?, periods = periods - 1 WHERE line = ?', running, within.line);
  dropPeriod(register, period, line);
  if (ties > maxTiesOnMap) notes.note('case', 'TOO_MANY_TIES', maxTiesOnMap);
  else notes.note('case', 'TOO_MANY_PERIODS', maxTiePeriods);
}

const countSql = `
  INSERT INTO maps VALUES (?1, ?2, 1, 0)
  ON CONFLICT (line) DO UPDATE SET ties = ties + ?2, periods = periods + 1 RETURNING ties, periods`;
