import { isAtLimit, volunteerAttention, type VolunteerState } from './volunteer-attention.ts';

const today = '2026-11-17';
const quiet: VolunteerState = {
  since: '2024-04-02',
  lastContactOn: '2026-11-02',
  callOn: null,
  pausedUntil: null,
  screenedOn: '2025-01-14',
  mayBeAskedUntil: null,
  stoppedOn: null,
  peopleLimit: 2,
  peopleNow: 1,
  hoursLimit: 4,
  hoursNow: 3,
};

const kinds = (change: Partial<VolunteerState>) =>
  volunteerAttention({ ...quiet, ...change }, today).map((attention) => attention.kind);

describe('what asks attention about a volunteer', () => {
  it('is nothing when all is well', () => expect(kinds({})).toEqual([]));

  it.each([
    [{ callOn: today }, 'CALL_DUE'],
    [{ lastContactOn: '2026-08-18' }, 'LONG_NOT_SPOKEN'],
    [{ lastContactOn: null }, 'LONG_NOT_SPOKEN'],
    [{ pausedUntil: '2026-12-01' }, 'PAUSE_ENDS'],
    [{ peopleNow: 2 }, 'AT_LIMIT'],
    [{ hoursNow: 4 }, 'AT_LIMIT'],
    [{ screenedOn: null }, 'NOT_SCREENED'],
    [{ mayBeAskedUntil: '2026-12-16' }, 'ASK_AGAIN'],
    [{ mayBeAskedUntil: '2026-11-01' }, 'ASK_AGAIN'],
  ] as const)('%j: %s', (change, kind) => expect(kinds(change)).toEqual([kind]));

  it.each([
    { callOn: '2026-11-18' },
    { lastContactOn: '2026-08-19' },
    { lastContactOn: null, since: '2026-11-01' },
    { pausedUntil: '2026-12-02' },
    { pausedUntil: today },
    { mayBeAskedUntil: '2026-12-17' },
  ])('is nothing yet or no more: %j', (change) => expect(kinds(change)).toEqual([]));

  it('stands in order of urgency, and is silent about who stopped', () => {
    const much = { callOn: '2026-11-01', peopleNow: 3, screenedOn: null };
    expect(kinds(much)).toEqual(['CALL_DUE', 'AT_LIMIT', 'NOT_SCREENED']);
    expect(kinds({ ...much, stoppedOn: '2026-10-01' })).toEqual([]);
  });
});

test('a limit that nobody said anything about is not reached', () => {
  expect(isAtLimit({ peopleLimit: 1, peopleNow: null, hoursLimit: null, hoursNow: 9 })).toBe(false);
});
