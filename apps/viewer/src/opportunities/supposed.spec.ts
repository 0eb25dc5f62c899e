import { supposed } from './supposed.ts';
import { kans } from './testing/opportunity-builder.ts';

const eating = kans();
const seeing = kans({ id: 'kans-2', number: 2, memberId: 'hennie', initiativeId: null });
const meeting = kans({ id: 'kans-3', number: 3, memberId: null, initiativeId: null });

describe('what is tried in Stel dat', () => {
  test('leads to a member, an initiative, or else to the kans itself', () => {
    const all = new Set(['kans-1', 'kans-2', 'kans-3']);
    expect(supposed([eating, seeing, meeting], all).map((each) => each.leadsTo)).toEqual([
      ...['eettafel', 'hennie', 'kans-3'],
    ]);
  });

  test('holds only the kansen that are turned on, and of those that are gone none', () => {
    expect(supposed([eating, seeing], new Set(['kans-2', 'taken-up'])).map((each) => each.leadsTo)).toEqual(['hennie']);
    expect(supposed([eating, seeing], new Set())).toEqual([]);
  });
});
