import { latestExpiry, usualExpiry } from './agreement-bounds.ts';
import { agreementStanding, isMapOpen } from './agreement-standing.ts';
import { agreementStates, type DatedAgreement } from './agreement.types.ts';
import { informBy } from './inform-by.ts';

const today = '2026-11-17';

function given(givenOn: string, expiresOn: string, rest: Partial<DatedAgreement> = {}): DatedAgreement {
  return { kind: 'I1', givenOn, expiresOn, withdrawnOn: null, replacedOn: null, ...rest };
}

describe('how an agreement stands', () => {
  test.each<[string, DatedAgreement[], string, string | null]>([
    ['nothing was given', [], 'MISSING', null],
    ['only the other kind was given', [given('2026-01-01', '2027-01-01', { kind: 'I2' })], 'MISSING', null],
    ['it holds up to the day before its end', [given('2025-11-18', '2026-11-18')], 'VALID', '2026-11-18'],
    ['it does not hold on its last date', [given('2025-11-17', '2026-11-17')], 'EXPIRED', '2026-11-17'],
    ['it holds from the day on which it is given', [given(today, '2027-11-17')], 'VALID', '2027-11-17'],
    ['it will be given', [given('2026-11-18', '2027-11-17')], 'MISSING', null],
    ['it was withdrawn today', [given('2026-01-01', '2027-01-01', { withdrawnOn: today })], 'WITHDRAWN', today],
    [
      'it was withdrawn after it had expired',
      [given('2025-01-01', '2026-01-01', { withdrawnOn: '2026-06-01' })],
      'WITHDRAWN',
      '2026-06-01',
    ],
    [
      'it was given anew after a withdrawal',
      [given('2025-01-01', '2026-12-01', { withdrawnOn: '2026-06-01' }), given('2026-06-01', '2027-06-01')],
      'VALID',
      '2027-06-01',
    ],
    [
      'the newer one was withdrawn: the one that it replaced does not come back',
      [
        given('2026-01-01', '2027-01-01', { replacedOn: '2026-06-01' }),
        given('2026-06-01', '2027-06-01', { withdrawnOn: '2026-10-01' }),
      ],
      'WITHDRAWN',
      '2026-10-01',
    ],
    [
      'of two that ended, the one that was given last counts',
      [given('2025-06-01', '2026-06-01'), given('2024-06-01', '2025-06-01', { withdrawnOn: '2025-01-01' })],
      'EXPIRED',
      '2026-06-01',
    ],
    [
      'of two that were given on one day a withdrawal counts',
      [given('2025-06-01', '2026-06-01'), given('2025-06-01', '2026-06-01', { withdrawnOn: '2025-07-01' })],
      'WITHDRAWN',
      '2025-07-01',
    ],
  ])('%s', (_, agreements, state, until) => {
    expect(agreementStanding(agreements, 'I1', today)).toEqual({ state, until });
    expect(agreementStanding([...agreements].reverse(), 'I1', today)).toEqual({ state, until });
  });
});

test('a map is open while its agreement holds or only expired', () => {
  expect(agreementStates.filter(isMapOpen)).toEqual(['VALID', 'EXPIRED']);
});

test('an agreement holds twelve months, and at most twenty-four', () => {
  expect([usualExpiry('2026-03-03'), latestExpiry('2028-02-29')]).toEqual(['2027-03-03', '2030-02-28']);
});

describe('telling somebody that they stand on a map', () => {
  const member = { kind: 'INFORMAL', informedOn: null, gone: false } as const;

  test('is due within a month of writing them down', () => {
    expect(informBy(member, '2026-01-31')).toBe('2026-02-28');
  });

  test.each([
    ['who knows already', { ...member, informedOn: '2026-01-02' }],
    ['a pet', { ...member, kind: 'PET' as const }],
    ['who died or moved away', { ...member, gone: true }],
  ])('is not due for %s', (_, nobody) => {
    expect(informBy(nobody, '2026-01-31')).toBeNull();
  });
});
