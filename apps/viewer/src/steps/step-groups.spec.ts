import { groupsByClient, groupsByDate, lookBackTime, nearGroups, rowAct, weekNumber } from './step-groups.ts';
import type { StepSummary } from './step.types.ts';

const step = (facts: Partial<StepSummary>): StepSummary => ({
  id: 'een',
  caseId: 'truus',
  version: 1,
  clientCallName: 'Truus',
  clientFullName: 'Truus Vermeer',
  title: 'Mee naar de eettafel',
  introducer: 'Bilal haalt Truus op',
  state: 'INTRODUCED',
  group: 'TODAY',
  dueOn: '2026-11-17',
  introducedOn: '2026-11-03',
  firstLookBackOn: '2026-11-17',
  secondLookBackOn: '2026-12-15',
  stoppedOn: null,
  ...facts,
});

describe('Mijn stappen', () => {
  test('by date shows only the groups in which something stands, without what lies further', () => {
    const groups = groupsByDate([step({}), step({ group: 'OVERDUE' }), step({ group: 'LATER' })], nearGroups);
    expect(groups.map(({ key, steps }) => [key, steps.length])).toEqual([
      ['OVERDUE', 1],
      ['TODAY', 1],
    ]);
  });

  test('per client shows everybody once, by name', () => {
    const joost = { caseId: 'joost', clientFullName: 'Joost Hendriks' };
    const groups = groupsByClient([step({}), step(joost), step({ group: 'LATER' })]);
    expect(groups.map(({ clientName, steps }) => [clientName, steps.length])).toEqual([
      ['Joost Hendriks', 1],
      ['Truus Vermeer', 2],
    ]);
  });

  test.each([
    [{}, 'lookBack'],
    [{ state: 'AGREED', group: 'OVERDUE' }, 'note'],
    [{ group: 'THIS_WEEK' }, 'open'],
    [{ group: 'THIS_WEEK', stoppedOn: '2026-11-12' }, 'ask'],
  ] as const)('what a row asks for: %j', (facts, act) => {
    expect(rowAct(step(facts))).toBe(act);
  });

  test('says which time of looking back it is', () => {
    expect(lookBackTime(step({}))).toBe('two');
    expect(lookBackTime(step({ state: 'FOLLOWED_UP', dueOn: '2026-12-15' }))).toBe('six');
    expect(lookBackTime(step({ state: 'FOLLOWED_UP', dueOn: '2026-12-01' }))).toBeNull();
    expect(lookBackTime(step({ state: 'AGREED' }))).toBeNull();
  });

  test.each([
    ['2026-11-17', 47],
    ['2026-01-01', 1],
    ['2027-01-01', 53],
    ['2024-12-30', 1],
  ])('%s is in week %i', (date, week) => {
    expect(weekNumber(date)).toBe(week);
  });
});
