import { describe, expect, test } from '@jest/globals';
import { knowsSafety } from '../conditions/knows-safety.ts';
import { openedWithReason } from '../conditions/opened-with-reason.ts';
import { worksOnOpenCase } from '../conditions/works-on-open-case.ts';
import { redact } from './redact.ts';
import { rowFor } from './rule-that-held.ts';

const tie = { id: 't', unsafe: true, endedBecause: 'SAFETY', support: ['x'] };

describe('what a row hides', () => {
  test('is empty for who opened the file with a reason, in a copy', () => {
    const seen = redact(rowFor('SOCIAL_WORKER', 'ClientTie', openedWithReason), tie);
    expect(seen).toEqual({ id: 't', unsafe: null, endedBecause: null, support: ['x'] });
    expect(tie.unsafe).toBe(true);
    expect(redact(rowFor('SOCIAL_WORKER', 'ClientCase', openedWithReason), { openings: [1], roles: [2] })).toEqual({
      openings: [],
      roles: [2],
    });
  });

  test('stands for who must know; a stand-in reads all but what is about safety', () => {
    expect(redact(rowFor('SOCIAL_WORKER', 'ClientTie', knowsSafety), tie)).toEqual(tie);
    expect(redact(rowFor('SOCIAL_WORKER', 'ClientTie', worksOnOpenCase), tie)).toEqual({
      ...tie,
      unsafe: null,
      endedBecause: null,
    });
  });

  test('cannot be asked of a role that has no row', () => {
    expect(() => rowFor('AREA_MANAGER', 'ClientTie', worksOnOpenCase)).toThrow('no row');
  });
});
