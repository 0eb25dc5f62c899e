import { problemsOf, valuesOf, type FormField } from './form-fields.ts';

const fields: readonly FormField[] = [
  { name: 'on', label: 'Dag', kind: 'day' },
  { name: 'note', label: 'Wat', kind: 'text', optional: true },
  { name: 'helpsNow', label: 'Mensen', kind: 'count', optional: true },
];

describe('a form', () => {
  it('sends texts exactly as typed, days and numbers as the service reads them, and nothing for an empty field', () => {
    const values = valuesOf(fields, { on: '2-11-2026', note: ' Gebeld ', helpsNow: ' 2 ' });
    expect([values.needed('on'), values.text('note'), values.count('helpsNow')]).toEqual(['2026-11-02', ' Gebeld ', 2]);
    expect(valuesOf(fields, { note: '  ' }).text('note')).toBeNull();
  });

  it.each([
    [{ on: '' }, { on: 'NEEDED' }],
    [{ on: '31-02-2026' }, { on: 'NOT_A_DAY' }],
    [{ on: 'morgen' }, { on: 'NOT_A_DAY' }],
    [{ on: '02-11-2026', helpsNow: 'twee' }, { helpsNow: 'NOT_A_NUMBER' }],
    [{ on: '02-11-2026', helpsNow: '-1' }, { helpsNow: 'NOT_A_NUMBER' }],
    [{ on: '02-11-2026' }, {}],
  ])('%j says %j before anything is sent', (typed, problems) => expect(problemsOf(fields, typed)).toEqual(problems));
});
