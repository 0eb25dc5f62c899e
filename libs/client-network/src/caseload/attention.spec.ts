import { expect, test } from '@jest/globals';
import type { CaseloadRow } from '@netwerk/graph';
import { attentionKinds, attentionOf, urgency } from './attention.ts';

const quiet: CaseloadRow = {
  caseId: 'c',
  fullName: 'Bep',
  sortName: 'bep',
  areaCode: null,
  areaName: null,
  addressHidden: false,
  question: 'q',
  legalGround: 'WMO',
  purpose: 'p',
  myRole: 'CONTACT',
  discussedOn: null,
  networkSize: 3,
  hasNetwork: true,
  confirmedOn: '2025-11-17',
  contactLeavesOn: null,
  contactName: null,
  agreementEndsOn: null,
  agreementKind: null,
  openedByColleagueOn: null,
  openedBy: null,
  waitingSince: null,
  waitingFor: null,
  waitingBridgedBy: null,
};

test('the first reason in order of urgency counts, each of them alone too', () => {
  const reasons: Partial<CaseloadRow>[] = [
    { addressHidden: true },
    { contactLeavesOn: '2026-12-01' },
    { agreementEndsOn: '2026-12-01' },
    { openedByColleagueOn: '2026-11-10' },
    { waitingSince: '2026-11-10' },
    { hasNetwork: false },
    { confirmedOn: '2025-11-16' },
  ];
  reasons.forEach((reason, index) => {
    const withAllLess = Object.assign({}, quiet, ...reasons.slice(index)) as CaseloadRow;
    expect(attentionOf({ ...quiet, ...reason }, '2026-11-17')?.kind).toBe(attentionKinds[index]);
    expect(attentionOf(withAllLess, '2026-11-17')?.kind).toBe(attentionKinds[index]);
  });
});

test('a network that was confirmed a year ago to the day asks nothing', () => {
  expect(attentionOf(quiet, '2026-11-17')).toBeNull();
  expect(urgency(null)).toBeGreaterThan(urgency({ kind: 'NETWORK_OLD', on: null, words: null, bridgedBy: null }));
});
