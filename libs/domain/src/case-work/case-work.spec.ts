import fc from 'fast-check';
import { addDays, coversDate } from '../shared/dates.ts';
import { legalGrounds } from './case-codes.ts';
import { keptUntil, retentions } from './retention.ts';
import { overlapsOwnRole, planHandover, type RolePeriod } from './role-periods.ts';

describe('how long a file is kept', () => {
  test.each([
    ['WMO', '2041-11-17'],
    ['JEUGDWET', '2046-11-17'],
    ['PARTICIPATIEWET', '2036-11-17'],
    ['WGS', '2031-11-17'],
    ['CONSENT', null],
  ] as const)('%s', (legalGround, until) => {
    expect(keptUntil({ legalGround, closedOn: '2026-11-17' })).toBe(until);
    expect(keptUntil({ legalGround, closedOn: null })).toBeNull();
  });

  test('every ground names its source, and what is no law says so', () => {
    for (const ground of legalGrounds) expect(retentions[ground].source).not.toBe('');
    expect(retentions.WGS.source).toContain('default');
  });
});

const today = '2026-11-17';
const contact = (professionalId: string, validFrom: string, validTo: string | null = null): RolePeriod => ({
  professionalId,
  role: 'CONTACT',
  validFrom,
  validTo,
});

describe('handing over', () => {
  test.each([
    [[contact('sara', '2026-01-01')], { to: 'sara', on: '2026-12-01' }, { field: 'to', reason: 'ALREADY_CONTACT' }],
    [[contact('sara', '2026-01-01')], { to: 'ilse', on: '2026-11-16' }, { field: 'on', reason: 'IN_THE_PAST' }],
    [[contact('sara', today)], { to: 'ilse', on: today }, { field: 'on', reason: 'NOT_AFTER_START' }],
    [
      [contact('sara', '2026-01-01', '2026-12-29')],
      { to: 'ilse', on: '2026-12-30' },
      { field: 'on', reason: 'LEAVES_A_GAP' },
    ],
  ] as const)('is refused: %j %j', (periods, asked, problem) => {
    expect(planHandover(periods, { ...asked, today })).toEqual(problem);
  });

  test('where nobody is contact person any more, ends nobody', () => {
    expect(planHandover([contact('sara', '2026-01-01', '2026-11-01')], { to: 'ilse', on: today, today })).toEqual({
      ends: null,
      replaced: [],
    });
  });

  test('again and again leaves exactly one contact person on every day', () => {
    const handover = fc.record({
      to: fc.constantFrom('sara', 'ilse', 'karim'),
      inDays: fc.integer({ min: -3, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(handover, { maxLength: 8 }), (handovers) => {
        let periods: RolePeriod[] = [contact('sara', '2026-01-01')];
        for (const { to, inDays } of handovers) {
          const on = addDays(today, inDays);
          const plan = planHandover(periods, { to, on, today });
          if ('reason' in plan) continue;
          periods = periods
            .filter((period) => !plan.replaced.includes(period))
            .map((period) => (period === plan.ends ? { ...period, validTo: on } : period));
          periods.push(contact(to, on));
        }
        for (let day = 0; day < 60; day += 1)
          expect(periods.filter((period) => coversDate(period, addDays(today, day)))).toHaveLength(1);
      }),
    );
  });
});

test('nobody has one role twice at once; one after the other they may', () => {
  const duo: RolePeriod = { ...contact('ilse', '2026-03-01', '2026-06-01'), role: 'DUO' };
  const wished = (validFrom: string, validTo: string | null, more: Partial<RolePeriod> = {}) =>
    overlapsOwnRole([duo], { ...duo, validFrom, validTo, ...more });
  expect(wished('2026-05-31', null)).toBe(true);
  expect(wished('2026-06-01', null)).toBe(false);
  expect(wished('2026-01-01', '2026-03-01')).toBe(false);
  expect(wished('2026-01-01', null)).toBe(true);
  expect(wished('2026-04-01', null, { role: 'REGISSEUR' })).toBe(false);
  expect(wished('2026-04-01', null, { professionalId: 'sara' })).toBe(false);
});
