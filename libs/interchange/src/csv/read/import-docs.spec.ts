import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docTable } from '../testing/doc-tables.ts';
import { csvColumns } from './csv-columns.ts';
import { csvReasons } from './csv-reasons.ts';

const doc = readFileSync(join(import.meta.dirname, '../../../../../docs/import.md'), 'utf8');

describe('docs/import.md', () => {
  it.each(Object.values(csvColumns))('tells every column of $file as it is read', (layout) => {
    const [english, dutch] = layout.names;
    expect(doc).toContain(`### ${english}.csv, ${dutch}.csv\n`);
    expect(doc).toContain(docTable(layout));
  });

  it('explains every reason', () => {
    expect(csvReasons.filter((reason) => !doc.includes(`\`${reason}\``))).toEqual([]);
  });
});
