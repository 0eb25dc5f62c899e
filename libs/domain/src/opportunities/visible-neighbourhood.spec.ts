import { gets } from '../testing/network-builder.ts';
import { holdingOpportunities } from './find-opportunities.ts';
import type { NearbyPerson, Neighbourhood } from './neighbourhood.types.ts';
import { anOffer, every, withInitiative, withNeed, withNeighbour, withProfessional } from './testing/nearby-builder.ts';
import {
  aNeighbourhood,
  withAvoided,
  withClient,
  withClosed,
  withDecision,
  withIdentity,
  withKnows,
  withMember,
  withOpenTie,
  withTiePeriod,
  type Telling,
} from './testing/neighbourhood-builder.ts';
import { askableNeighbourhood, visibleNeighbourhood } from './visible-neighbourhood.ts';

const idsIn = (neighbourhood: Neighbourhood): readonly string[] =>
  [
    ...neighbourhood.history.members,
    ...neighbourhood.people,
    ...neighbourhood.initiatives,
    ...neighbourhood.professionals,
  ].map(({ id }) => id);
const visible = (...tellings: readonly Telling[]): readonly string[] =>
  idsIn(visibleNeighbourhood(aNeighbourhood(...tellings)));
const askable = (...tellings: readonly Telling[]): readonly string[] =>
  idsIn(askableNeighbourhood(visibleNeighbourhood(aNeighbourhood(...tellings))));

describe('what is there to be seen', () => {
  const around = [
    withMember('kim-told'),
    withMember('anja'),
    withNeighbour('kim', { householdId: 'home' }),
    withNeighbour('rob', { householdId: 'home' }),
    withNeighbour('corrie', { householdId: 'other-home' }),
    withIdentity('kim-told', 'kim'),
    withInitiative('eettafel'),
  ];

  it('is everybody, when nothing is closed', () =>
    expect(visible(...around)).toEqual(['kim-told', 'anja', 'kim', 'rob', 'corrie', 'eettafel']));

  it.each(['kim', 'kim-told'])('is nothing of Kim when safety closes %s, nor of who lives with her', (id) =>
    expect(visible(...around, withClosed(id))).toEqual(['anja', 'corrie', 'eettafel']),
  );

  it('is nothing of her when her tie is unsafe, or when safety ended it', () => {
    const unsafe = withTiePeriod('kim-told', { validFrom: '2026-06-01', unsafe: true });
    const ended = withTiePeriod('kim-told', { validTo: '2025-01-01', validFrom: '2024-01-01', endedBecause: 'SAFETY' });
    expect(visible(...around, unsafe)).toEqual(['anja', 'corrie', 'eettafel']);
    expect(visible(...around, ended)).toEqual(['anja', 'corrie', 'eettafel']);
  });

  it('is nothing of who is not wanted, under no id, and all of who lives with them', () =>
    expect(visible(...around, withAvoided('kim'))).toEqual(['anja', 'rob', 'corrie', 'eettafel']));

  it('leaves out where somebody goes whom safety closes, and only the face of who is not wanted', () => {
    const table = withInitiative('table', { knownFaces: [{ memberId: 'kim-told', since: '2026-01-01' }] });
    expect(visible(...around, table, withClosed('kim'))).not.toContain('table');
    const seen = visibleNeighbourhood(aNeighbourhood(...around, table, withAvoided('kim')));
    expect(seen.initiatives.find(({ id }) => id === 'table')?.knownFaces).toEqual([]);
  });

  it('holds no tie, offer or identity of who is left out', () => {
    const tied = [
      withKnows('anja', 'kim-told'),
      withOpenTie('client', 'kim'),
      withOpenTie('kim', 'corrie'),
      withClosed('kim'),
    ];
    const seen = visibleNeighbourhood(aNeighbourhood(...around, ...tied));
    expect([seen.history.memberTies, seen.openTies, seen.identities]).toEqual([[], [], []]);
    expect(seen.history.clientTies.map(({ memberId }) => memberId)).toEqual(['anja']);
  });
});

describe('who is asked', () => {
  const cannot: readonly (readonly [string, Partial<NearbyPerson>])[] = [
    ['agreement is over', { mayBeAskedUntil: '2026-11-17' }],
    ['helps as many as they want', { load: 1, loadLimit: 1 }],
    ['pauses', { pausedUntil: '2026-12-01' }],
    ['is a child', { minor: true }],
    ['works on this case', { roleConflict: true }],
  ];

  it.each(cannot)('is nobody whose %s', (_name, values) => {
    expect(askable(withNeighbour('wil'))).toEqual(['wil']);
    expect(askable(withNeighbour('wil', values))).toEqual([]);
  });

  it('is nobody and nothing that was turned down, and who was put off for later', () => {
    const near = [withNeighbour('joke'), withInitiative('eettafel'), withProfessional('ilse')];
    const put = (partyId: string, decision: 'DECLINED' | 'LATER'): Telling =>
      withDecision({ kind: 'COLLECTIVE', partyId, decision });
    const all = ['joke', 'eettafel', 'ilse'];
    expect(askable(...near, ...all.map((id) => put(id, 'DECLINED')))).toEqual([]);
    expect(askable(...near, ...all.map((id) => put(id, 'LATER')))).toEqual(all);
  });

  it('is no professional of this case, and no initiative that takes nobody', () => {
    expect(
      askable(withProfessional('ilse', { roleConflict: true }), withInitiative('full', { placesFree: 0 })),
    ).toEqual([]);
  });
});

describe('who may not be asked takes nobody’s place', () => {
  const tuesday = [every(2, 10, 12)];
  const walks = { offers: [anOffer({ interest: 'WALKING', at: tuesday })] };
  const wish = [
    withClient({ freeAt: tuesday, interests: [{ interest: 'WALKING', since: '2026-10-20' }] }),
    withNeighbour('corrie', { ...walks, metres: 1_500, sameArea: false }),
  ];
  const kansen = (...tellings: readonly Telling[]): string =>
    JSON.stringify(holdingOpportunities(aNeighbourhood(...tellings)));
  const crowd = (values: Partial<NearbyPerson>): readonly Telling[] =>
    Array.from({ length: 30 }, (_, at) => withNeighbour(`near-${at}`, { ...walks, ...values }));

  it('among the best twenty of a kind', () => {
    const alone = kansen(...wish);
    expect(alone).toContain('corrie');
    expect(kansen(...wish, ...crowd({}))).not.toContain('corrie');
    expect(kansen(...wish, ...crowd({ mayBeAskedUntil: '2026-11-17' }))).toBe(alone);
    expect(kansen(...wish, ...crowd({ load: 1, loadLimit: 1 }))).toBe(alone);
    const turnedDown = Array.from({ length: 30 }, (_, at) => `near-${at}`).map((partyId) =>
      withDecision({ kind: 'MEET_THROUGH_OTHERS', partyId }),
    );
    expect(kansen(...wish, ...crowd({}), ...turnedDown)).toBe(alone);
  });

  it('as support, as somebody who carries, or as who connects the circle', () => {
    const circle = [
      withNeed(),
      ...['anja', 'bilal', 'corrie', 'dirk'].map((id) => withMember(id, { tie: { support: [gets('ADVICE', 1)] } })),
      withKnows('anja', 'bilal'),
      withNeighbour('jan', { offers: [anOffer()], volunteer: true }),
    ];
    const alone = kansen(...circle);
    const dennis = [
      withMember('dennis', { tie: { ring: 1, support: [gets('COMPANY', 9)] } }),
      ...['anja', 'bilal', 'corrie', 'dirk'].map((id) => withKnows(id, 'dennis')),
    ];
    expect(kansen(...circle, ...dennis)).not.toBe(alone);
    expect(kansen(...circle, ...dennis, withClosed('dennis'))).toBe(alone);
    expect(kansen(...circle, ...dennis, withAvoided('dennis'))).toBe(alone);
  });
});
