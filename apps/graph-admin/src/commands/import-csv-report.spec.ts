import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvReasons, type CsvFinding } from '@netwerk/interchange';
import { csvFindingWords } from './csv-finding-words.ts';
import { writeReportFile } from './import-csv-report-file.ts';
import { findingLine } from './import-csv-report.ts';

const finding: CsvFinding = { file: 'people', line: 12, column: 'gebied', reason: 'UNKNOWN_REFERENCE' };
const folder = mkdtempSync(join(tmpdir(), 'netwerk-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what is said about a folder of CSV files', () => {
  it('has words for every reason, in Dutch and English', () => {
    const unsaid = csvReasons.filter((reason) => !/^[^()]+ \([^()]+\)$/.test(csvFindingWords(reason)));
    expect(unsaid).toEqual([]);
  });

  it('names the file as it is called, the line, the column and the bound', () => {
    expect(findingLine({ ...finding, fileName: 'mensen.csv', reason: 'DUPLICATE_ID', limit: 3 })).toBe(
      'mensen.csv regel 12 · gebied: staat al eerder in dit bestand, op regel 3 (stands earlier in this file, on line 3) [DUPLICATE_ID]',
    );
    expect(csvFindingWords('TOO_LONG', 80)).toBe('is te lang: 80 (is too long: 80)');
    expect(findingLine({ ...finding, line: null, column: null })).toMatch(/^people\.csv: /);
    expect(findingLine({ ...finding, column: 'x\u001b[2J' })).toContain('x?[2J');
  });

  it('puts all of it in a file for this user alone, in which nothing is a formula', async () => {
    const path = join(folder, 'report.csv');
    writeFileSync(path, 'older', { mode: 0o644 });
    const findings = Array.from({ length: 2_500 }, (_, index) => ({ ...finding, line: index + 2 }));
    const formula = { ...finding, column: '=HYPERLINK("x")', line: 1 };
    const { first, total } = await writeReportFile(path, [formula, ...findings]);
    expect([first.length, total]).toEqual([100, 2_501]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const lines = readFileSync(path, 'utf8').split('\n');
    expect(lines).toHaveLength(2_503);
    expect(lines.slice(0, 3)).toEqual([
      'file,line,column,reason,explanation',
      `people.csv,1,"'=HYPERLINK(""x"")",UNKNOWN_REFERENCE,verwijst naar wat er niet is (points to what is not there)`,
      'people.csv,2,gebied,UNKNOWN_REFERENCE,verwijst naar wat er niet is (points to what is not there)',
    ]);
  });

  it('makes no file when there is nothing to say, and says so when it cannot', async () => {
    const path = join(folder, 'none.csv');
    expect(await writeReportFile(path, [])).toEqual({ first: [], total: 0 });
    expect(() => statSync(path)).toThrow();
    await expect(writeReportFile(join(folder, 'no/such.csv'), [finding])).rejects.toMatchObject({ code: 'BAD_OPTION' });
  });
});
