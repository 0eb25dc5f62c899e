import { goes, mayGoOnMap } from './look-back-draft.ts';
import { withSupport } from './put-on-map.ts';
import type { Step } from './step.types.ts';

const company = { kind: 'COMPANY', received: 0, given: 2, words: 'samen koffie' } as const;

describe('what a step brings to the map', () => {
  test('flows at least once, and leaves what flowed already as it was', () => {
    const brings = { supportKinds: ['COMPANY', 'ADVICE'], gives: false } as const;
    expect(withSupport([company], brings)).toEqual([
      { ...company, received: 1 },
      { kind: 'ADVICE', received: 1, given: 0, words: null },
    ]);
    expect(withSupport([company], { supportKinds: ['COMPANY'], gives: true })).toEqual([company]);
  });

  test('only what goes comes on the map, once, and only where there is something to put', () => {
    expect((['GOES_WELL', 'WITH_HELP', 'NOT_STARTED', 'STOPPED', null] as const).map(goes)).toEqual([
      ...[true, true, false, false, false],
    ]);
    const step = { onMapMemberId: null, mapProposal: null, party: null } as Step;
    const proposal = {
      memberKind: 'GROUP',
      sector: 'FAMILY',
      ring: 2,
      supportKinds: [],
      gives: false,
      lifeDomain: null,
    };
    expect(mayGoOnMap(step)).toBe(false);
    expect(mayGoOnMap({ ...step, mapProposal: proposal } as Step)).toBe(true);
    expect(mayGoOnMap({ ...step, mapProposal: proposal, onMapMemberId: 'm' } as Step)).toBe(false);
  });
});
