import type { CsvFile } from '../../csv-rows.types.ts';
import type { CheckedRow, Checking } from './check.types.ts';
import { checkCase, checkMember } from './case.check.ts';
import { checkGuides, keepGuide, keepProfessional } from './people.check.ts';
import { keepPeriod, type PairPeriod } from './periods.check.ts';
import { checkTie } from './tie.check.ts';

type RowChecks = { readonly [F in CsvFile]?: (row: CheckedRow<F>, checking: Checking) => void };

/** What a row must be beside the others, of each file that has such rules. */
export const rowChecks: RowChecks = {
  people: keepGuide,
  professionals: keepProfessional,
  memberships: ({ line, values }, checking) => {
    const { person, team, since, until } = values;
    checkPair(['people', person], ['teams', team], { kind: 'MEMBERSHIP', since, until }, line, checking);
  },
  participation: ({ line, values }, checking) => {
    const { person, initiative, as, since, until } = values;
    checkPair(['people', person], ['initiatives', initiative], { kind: as, since, until }, line, checking);
  },
  cases: checkCase,
  members: checkMember,
  ties: checkTie,
};

/** Checks that can only be made once a file, and all before it, were read. */
export const afterFile: { readonly [F in CsvFile]?: (checking: Checking) => void } = { professionals: checkGuides };

function checkPair(
  [oneFile, oneId]: readonly [CsvFile, string],
  [otherFile, otherId]: readonly [CsvFile, string],
  period: Pick<PairPeriod, 'kind' | 'since' | 'until'>,
  line: number,
  { register, notes }: Checking,
): void {
  const one = register.find(oneFile, oneId)?.line;
  const other = register.find(otherFile, otherId)?.line;
  if (one === undefined || other === undefined || notes.isBad) return;
  const earlier = keepPeriod(register, { ...period, one, other }, line);
  if (earlier !== null) notes.note(null, 'OVERLAP', earlier);
}
