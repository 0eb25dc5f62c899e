import fc from 'fast-check';
import type { MemberPlace, PinnedPlace } from '@netwerk/domain';
import { layoutSchemes, type HomePosition, type LayoutInput } from '../layout.types.ts';
import { placesOf, randomNetwork } from '../testing/random-network.ts';
import { layoutScene } from './layout-scene.ts';
import { standardArea } from './sizes.ts';

const arrangedAt = '2026-02-01T09:00:00.000Z';
const runs = { numRuns: 25 };

function inputFor(places: readonly MemberPlace[], more: Partial<LayoutInput> = {}): LayoutInput {
  return { places, scheme: 'FOUR_SECTORS', area: standardArea, clientName: 'Truus', arrangedAt, ...more };
}

function recordedOn(day: number): string {
  return new Date(Date.UTC(2026, 2, day, 9)).toISOString();
}

interface Case {
  readonly places: readonly MemberPlace[];
  readonly newcomers: readonly MemberPlace[];
  readonly scheme: LayoutInput['scheme'];
}

/** A map that was arranged, and people who are recorded after that, some without a sector. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    seed: fc.nat(10_000),
    size: fc.integer({ min: 0, max: 16 }),
    later: fc.integer({ min: 1, max: 5 }),
    loose: fc.boolean(),
    scheme: fc.constantFrom(...layoutSchemes),
  })
  .map(({ seed, size, later, loose, scheme }) => {
    const all = placesOf(randomNetwork(seed, size + later));
    const newcomers = all.slice(size).map((place, index) => ({ ...place, recordedAt: recordedOn(index + 1) }));
    const first = newcomers.map((place, index) => (loose && index === 0 ? withoutSector(place) : place));
    return { places: all.slice(0, size), newcomers: first, scheme };
  });

const pins: fc.Arbitrary<PinnedPlace> = fc.record({
  angle: fc.double({ min: 0, max: 1, noNaN: true }),
  depth: fc.double({ min: 0, max: 1, noNaN: true }),
});

function withoutSector(place: MemberPlace): MemberPlace {
  return { ...place, sector: null, lifeDomain: null };
}

function positionsOf(input: LayoutInput): readonly HomePosition[] {
  return layoutScene(input).home.positions;
}

function expectNobodyMoved(before: LayoutInput, after: LayoutInput): void {
  expect(positionsOf(after)).toEqual(expect.arrayContaining([...positionsOf(before)]));
}

describe('a map that was arranged', () => {
  it('is the same whatever the order of the places, to the byte', () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat()), ({ places, newcomers, scheme }, order) => {
        const all = [...places, ...newcomers];
        const keys = new Map(all.map((place) => [place, order.next().value ?? 0]));
        const shuffled = all.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        const [one, other] = [all, shuffled].map((given) => JSON.stringify(layoutScene(inputFor(given, { scheme }))));
        expect(other).toBe(one);
      }),
      runs,
    );
  });

  it('moves nobody either when it was never arranged before the first newcomer of a later day', () => {
    fc.assert(
      fc.property(cases, ({ places, newcomers, scheme }) => {
        const last =
          places
            .map(({ recordedAt }) => recordedAt)
            .toSorted()
            .at(-1) ?? null;
        const before = inputFor(places, { scheme, arrangedAt: null });
        const after = inputFor([...places, ...newcomers.slice(0, 1)], { scheme, arrangedAt: last });
        if (last !== null) expectNobodyMoved(before, after);
      }),
      runs,
    );
  });

  it('moves nobody for a newcomer', () => {
    fc.assert(
      fc.property(cases, ({ places, newcomers, scheme }) => {
        const known = [...places, ...newcomers.slice(0, -1)];
        expectNobodyMoved(inputFor(known, { scheme }), inputFor([...places, ...newcomers], { scheme }));
      }),
      runs,
    );
  });

  it('moves nobody when somebody comes closer, and keeps the place of before for earlier days', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ places, newcomers, scheme }, pick) => {
        const all = [...places, ...newcomers];
        const before = all[pick % all.length];
        if (before === undefined) return;
        const after: MemberPlace = { ...before, ring: before.ring === 1 ? 2 : 1, validFrom: '2026-06-01' };
        const changed = all.map((each) => (each === before ? { ...each, validTo: '2026-06-01' } : each));
        const later = { ...after, recordedAt: recordedOn(9) };
        expectNobodyMoved(inputFor(all, { scheme }), inputFor([...changed, later], { scheme }));
      }),
      runs,
    );
  });

  it('moves nobody when a mistake is corrected or a tie stops, however long ago', () => {
    fc.assert(
      fc.property(cases, fc.nat(), fc.boolean(), ({ places, newcomers, scheme }, pick, stops) => {
        const all = [...places, ...newcomers];
        const wrong = all[pick % all.length];
        if (wrong === undefined) return;
        const end = stops ? '2026-01-20' : wrong.validFrom;
        const left = all.map((each) => (each === wrong ? { ...each, validTo: end } : each));
        const right: MemberPlace = { ...wrong, ring: wrong.ring === 3 ? 2 : 3, recordedAt: recordedOn(9) };
        const others = positionsOf(inputFor(all, { scheme })).filter((each) => each.memberId !== wrong.memberId);
        const now = positionsOf(inputFor(stops ? left : [...left, right], { scheme }));
        expect(now).toEqual(expect.arrayContaining(others));
      }),
      runs,
    );
  });

  it('arranges everybody anew at a later moment', () => {
    const places = placesOf(randomNetwork(11, 20)).map((place, index) => ({
      ...place,
      recordedAt: recordedOn(index + 1),
    }));
    const together = layoutScene(inputFor(places, { arrangedAt: recordedOn(21) }));
    const first = layoutScene(inputFor(places.map((place) => ({ ...place, recordedAt: recordedOn(1) }))));
    expect(together.home).not.toEqual(first.home);
    expect(together.home).toEqual(layoutScene(inputFor(places, { arrangedAt: recordedOn(22) })).home);
  });

  it('says which cell is full, and that arranging may help', () => {
    const [someone] = placesOf(randomNetwork(12, 1));
    if (someone === undefined) throw new Error('nobody');
    const crowd = Array.from({ length: 40 }, (_, index): MemberPlace => {
      return { ...someone, memberId: `n${index}`, ring: 1, sector: 'FAMILY', recordedAt: recordedOn(1) };
    });
    const layout = layoutScene(inputFor([someone, ...crowd]));
    expect(layout.fullCells).toContainEqual({ ring: 1, sector: 'FAMILY' });
    expect(layout.arrangingHelps).toBe(true);
    expect(layoutScene(inputFor([someone])).arrangingHelps).toBe(false);
  });
});

describe('somebody who was put somewhere by hand', () => {
  function pinnedFirst(places: readonly MemberPlace[], pin: PinnedPlace): readonly MemberPlace[] {
    return places.map((place, index) => (index === 0 ? { ...place, pin } : place));
  }

  it('stays in the own ring and sector, off the client, on every screen and day', () => {
    fc.assert(
      fc.property(cases, pins, ({ places, newcomers, scheme }, pin) => {
        const all = pinnedFirst([...places, ...newcomers], pin);
        const { home } = layoutScene(inputFor(all, { scheme }));
        const [first] = all;
        const at = home.positions.find((each) => each.memberId === first?.memberId);
        const sector = home.sectors.find((each) => each.sector === at?.sector);
        const borders = [0, ...home.ringBorders];
        expect(at?.pinned).toBe(true);
        expect(at?.angle).toBeGreaterThanOrEqual(sector?.from ?? 1);
        expect(at?.angle).toBeLessThanOrEqual(sector?.to ?? 0);
        expect(at?.radius).toBeGreaterThan(Math.max(borders[(at?.ring ?? 1) - 1] ?? 1, 0.15));
        expect(at?.radius).toBeLessThan(borders[at?.ring ?? 0] ?? 0);
        const tablet = inputFor(all, {
          scheme,
          area: { width: 780, height: 704 },
          mode: 'CONVERSATION',
          language: 'EN',
        });
        expect(layoutScene(tablet).home).toEqual(home);
      }),
      runs,
    );
  });

  it.each([null, arrangedAt])('moves only who stands there already (arranged: %s)', (moment) => {
    fc.assert(
      fc.property(cases, pins, ({ places, newcomers, scheme }, pin) => {
        const all = [...places, ...newcomers];
        const before = positionsOf(inputFor(all, { scheme, arrangedAt: moment }));
        const layout = layoutScene(inputFor(pinnedFirst(all, pin), { scheme, arrangedAt: moment }));
        const pinned = layout.placements.find((each) => each.pinned);
        const room = 2 * 19 + 4;
        const clear = layoutScene(inputFor(all, { scheme, arrangedAt: moment })).placements.filter(
          (each) => Math.hypot(each.x - (pinned?.x ?? 0), each.y - (pinned?.y ?? 0)) > room,
        );
        const others = before.filter(({ memberId }) =>
          clear.some((each) => each.memberId === memberId && each.memberId !== pinned?.memberId),
        );
        expect(layout.home.positions).toEqual(expect.arrayContaining(others));
      }),
      runs,
    );
  });

  it('is not touched: who stood there steps aside', () => {
    const places = placesOf(randomNetwork(21, 14)).map((place): MemberPlace => ({
      ...place,
      ring: 2,
      sector: 'FAMILY',
    }));
    const { placements, home } = layoutScene(inputFor(places));
    const [first, second] = home.positions;
    const sector = home.sectors.find((each) => each.sector === 'FAMILY');
    if (!first || !second || !sector) throw new Error('nobody');
    const [inner, outer] = [home.ringBorders[0] ?? 0, home.ringBorders[1] ?? 1];
    const pin = {
      angle: (second.angle - sector.from) / (sector.to - sector.from),
      depth: (second.radius - inner) / (outer - inner),
    };
    const layout = layoutScene(
      inputFor(places.map((each) => (each.memberId === first.memberId ? { ...each, pin } : each))),
    );
    const now = layout.placements.find((each) => each.memberId === second.memberId);
    const then = placements.find((each) => each.memberId === second.memberId);
    expect([now?.x, now?.y]).not.toEqual([then?.x, then?.y]);
    expect(layout.fullCells).toEqual([]);
  });
});
