import fc from 'fast-check';
import { addDays, addYears } from '../../shared/dates.ts';
import { lookBackAnswers, stepEndReasons, stepStates } from '../opportunity-codes.ts';
import { dueBorders, dueGroup, startOfQuarter } from './due-group.ts';
import { stepAfter } from './step-after.ts';
import { endReasonsIn, stepTable } from './step-table.ts';
import type { StepAct, StepStanding } from './step.types.ts';

const today = '2026-11-17';
const agreed: StepStanding = {
  state: 'AGREED',
  agreedOn: '2026-10-27',
  introduceOn: '2026-11-03',
  introducedOn: null,
  firstLookBackOn: null,
  secondLookBackOn: null,
  dueOn: '2026-11-03',
  stoppedOn: null,
  endedOn: null,
  endedBecause: null,
  shareNames: false,
  onMapMemberId: null,
};

function after(standing: StepStanding, act: StepAct, on = today): StepStanding {
  const outcome = stepAfter(standing, act, on);
  if (outcome.standing === null) throw new Error(outcome.refusal.reason);
  return outcome.standing;
}

const refusal = (standing: StepStanding, act: StepAct) => stepAfter(standing, act, today).refusal;
const introduced = after(agreed, { act: 'INTRODUCE', on: '2026-11-03' }, '2026-11-03');

describe('the life of a step', () => {
  test('Truus at the eettafel: introduced, asked after two and six weeks, stable, ended with thanks', () => {
    expect(introduced).toMatchObject({
      state: 'INTRODUCED',
      firstLookBackOn: today,
      secondLookBackOn: '2026-12-15',
      dueOn: today,
    });
    const followed = after(introduced, { act: 'LOOK_BACK', how: 'WITH_HELP', nextOn: null });
    expect(followed).toMatchObject({ state: 'FOLLOWED_UP', dueOn: '2026-12-15' });
    const stable = after(followed, { act: 'LOOK_BACK', how: 'GOES_WELL', nextOn: null }, '2026-12-15');
    expect(stable).toMatchObject({ state: 'STABLE', dueOn: '2027-01-26' });
    const ended = after(stable, { act: 'END', because: 'GOES_ON_ALONE' }, '2027-01-26');
    expect(ended).toMatchObject({ state: 'ENDED', dueOn: null, endedOn: '2027-01-26', endedBecause: 'GOES_ON_ALONE' });
  });

  test('what stopped is heard first, asked about today, and may turn out to go on', () => {
    const stopped = after(introduced, { act: 'REPORT_STOPPED', on: '2026-11-12' });
    expect(stopped).toMatchObject({ state: 'INTRODUCED', stoppedOn: '2026-11-12', dueOn: today });
    expect(after(stopped, { act: 'END', because: 'DID_NOT_FIT' })).toMatchObject({ state: 'ENDED', dueOn: null });
    expect(after(stopped, { act: 'LOOK_BACK', how: 'WITH_HELP', nextOn: '2026-12-01' })).toMatchObject({
      state: 'FOLLOWED_UP',
      stoppedOn: null,
      dueOn: '2026-12-01',
    });
    expect(after(introduced, { act: 'LOOK_BACK', how: 'STOPPED', nextOn: null })).toMatchObject({
      state: 'INTRODUCED',
      stoppedOn: today,
      dueOn: today,
    });
  });

  test('moving keeps the state, and before the introduction it moves that', () => {
    expect(after(agreed, { act: 'RESCHEDULE', to: '2026-11-24' })).toEqual({
      ...agreed,
      introduceOn: '2026-11-24',
      dueOn: '2026-11-24',
    });
    expect(after(introduced, { act: 'RESCHEDULE', to: today })).toEqual({ ...introduced, dueOn: today });
  });

  test('an introduction that was noted long after it still asks attention today', () => {
    expect(after(agreed, { act: 'INTRODUCE', on: '2026-10-28' })).toMatchObject({
      firstLookBackOn: '2026-11-11',
      dueOn: today,
    });
  });

  test.each<[string, StepStanding, StepAct, { field: string; reason: string }]>([
    ['introduced tomorrow', agreed, { act: 'INTRODUCE', on: '2026-11-18' }, { field: 'on', reason: 'IN_FUTURE' }],
    ['before it was agreed', agreed, { act: 'INTRODUCE', on: '2026-10-26' }, { field: 'on', reason: 'BEFORE_AGREED' }],
    ['twice', introduced, { act: 'INTRODUCE', on: today }, { field: 'stepId', reason: 'INTRODUCED_ALREADY' }],
    ['into the past', introduced, { act: 'RESCHEDULE', to: '2026-11-16' }, { field: 'to', reason: 'IN_PAST' }],
    ['beyond a year', introduced, { act: 'RESCHEDULE', to: '2027-11-18' }, { field: 'to', reason: 'TOO_FAR_AHEAD' }],
    [
      'asked again today',
      introduced,
      { act: 'LOOK_BACK', how: 'GOES_WELL', nextOn: today },
      { field: 'nextOn', reason: 'NOT_AFTER_TODAY' },
    ],
    [
      'looked back before the introduction',
      agreed,
      { act: 'LOOK_BACK', how: 'GOES_WELL', nextOn: null },
      { field: 'stepId', reason: 'NOT_INTRODUCED' },
    ],
    [
      'stopped before it began',
      introduced,
      { act: 'REPORT_STOPPED', on: '2026-11-02' },
      { field: 'on', reason: 'BEFORE_INTRODUCTION' },
    ],
    [
      'goes on alone, without an introduction',
      agreed,
      { act: 'END', because: 'GOES_ON_ALONE' },
      { field: 'because', reason: 'NOT_FOR_THIS_STATE' },
    ],
    [
      'on the map before they met',
      agreed,
      { act: 'PUT_ON_MAP', memberId: 'm' },
      { field: 'stepId', reason: 'NOT_INTRODUCED' },
    ],
    [
      'names again',
      { ...introduced, shareNames: true },
      { act: 'SHARE_NAMES' },
      { field: 'stepId', reason: 'NAMES_SHARED_ALREADY' },
    ],
    [
      'on the map again',
      { ...introduced, onMapMemberId: 'm' },
      { act: 'PUT_ON_MAP', memberId: 'n' },
      { field: 'stepId', reason: 'ON_MAP_ALREADY' },
    ],
    [
      'stopped again',
      { ...introduced, stoppedOn: today },
      { act: 'REPORT_STOPPED', on: today },
      { field: 'stepId', reason: 'STOPPED_ALREADY' },
    ],
  ])('refused: %s', (_why, standing, act, expected) => {
    expect(refusal(standing, act)).toEqual(expected);
  });
});

const days = fc.integer({ min: -400, max: 800 }).map((count) => addDays(today, count));
const anyAct: fc.Arbitrary<StepAct> = fc.oneof(
  fc.record({ act: fc.constant('INTRODUCE' as const), on: days }),
  fc.record({ act: fc.constant('RESCHEDULE' as const), to: days }),
  fc.record({
    act: fc.constant('LOOK_BACK' as const),
    how: fc.constantFrom(...lookBackAnswers),
    nextOn: fc.option(days),
  }),
  fc.record({ act: fc.constant('REPORT_STOPPED' as const), on: days }),
  fc.record({ act: fc.constant('END' as const), because: fc.constantFrom(...stepEndReasons) }),
  fc.constant({ act: 'SHARE_NAMES' as const }),
  fc.record({ act: fc.constant('PUT_ON_MAP' as const), memberId: fc.uuid() }),
);

describe('whatever is done, in whatever order', () => {
  test('what the table does not allow is refused, what ended stays so, and attention never lies in the past', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyAct, fc.nat({ max: 30 })), { maxLength: 25 }), (acts) => {
        let standing: StepStanding = { ...agreed, agreedOn: today, introduceOn: today, dueOn: today };
        let now = today;
        for (const [act, later] of acts) {
          now = addDays(now, later);
          const outcome = stepAfter(standing, act, now);
          if (standing.state === 'ENDED') expect(outcome.refusal?.reason).toBe('ENDED_ALREADY');
          else if (stepTable[standing.state][act.act] === null) expect(outcome.standing).toBeNull();
          if (outcome.standing === null) continue;
          checkAfter(standing, act, outcome.standing, now);
          standing = outcome.standing;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every state but the last knows how it may end, and nobody ends a step because the case closed by hand', () => {
    for (const state of stepStates) if (state !== 'ENDED') expect(endReasonsIn[state]).not.toContain('CASE_CLOSED');
  });
});

/** Only acts that plan attention move it: sharing names or putting on the map leave it where it stood. */
function checkAfter(before: StepStanding, act: StepAct, next: StepStanding, now: string): void {
  expect(next.dueOn === null).toBe(next.state === 'ENDED');
  if (act.act === 'SHARE_NAMES' || act.act === 'PUT_ON_MAP') expect(next.dueOn).toBe(before.dueOn);
  else if (next.dueOn !== null) {
    expect(next.dueOn >= now).toBe(true);
    expect(next.dueOn <= addYears(now, 1)).toBe(true);
  }
  if (act.act === 'RESCHEDULE') expect(next.state).toBe(before.state);
  expect(next.introducedOn === null).toBe(next.firstLookBackOn === null);
  if (before.introducedOn !== null) expect(next.introducedOn).toBe(before.introducedOn);
}

describe('when attention is asked', () => {
  test.each([
    ['2026-11-16', 'OVERDUE'],
    ['2026-11-17', 'TODAY'],
    ['2026-11-22', 'THIS_WEEK'],
    ['2026-11-23', 'NEXT_WEEK'],
    ['2026-11-30', 'REST_OF_MONTH'],
    ['2026-12-31', 'NEXT_MONTH'],
    ['2027-01-01', 'LATER'],
  ])('%s is %s', (dueOn, group) => {
    expect(dueGroup({ dueOn, stoppedOn: null }, today)).toBe(group);
  });

  test('what stopped is asked today, and is not late', () => {
    expect(dueGroup({ dueOn: '2026-11-12', stoppedOn: '2026-11-12' }, today)).toBe('TODAY');
  });

  test('a week ends on Sunday, also when that is today', () => {
    expect(dueBorders('2026-11-22').weekEnds).toBe('2026-11-22');
    expect(dueBorders('2026-12-31')).toMatchObject({ monthEnds: '2026-12-31', nextMonthEnds: '2027-01-31' });
  });

  test('counting starts with the quarter', () => {
    expect(['2026-01-01', '2026-03-31', '2026-11-17'].map(startOfQuarter)).toEqual([
      '2026-01-01',
      '2026-01-01',
      '2026-10-01',
    ]);
  });
});
