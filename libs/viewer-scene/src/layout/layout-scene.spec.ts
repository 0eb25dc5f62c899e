import fc from 'fast-check';
import type { MemberPlace } from '@netwerk/domain';
import type { LayoutInput, Placement, SceneLayout } from '../layout.types.ts';
import { placesOf, randomNetwork } from '../testing/random-network.ts';
import { addToLayout, layoutScene } from './layout-scene.ts';
import { standardArea } from './sizes.ts';

function inputFor(places: readonly MemberPlace[], more: Partial<LayoutInput> = {}): LayoutInput {
  return { places, scheme: 'FOUR_SECTORS', area: standardArea, clientName: 'Truus', ...more };
}

function place(memberId: string, more: Partial<MemberPlace> = {}): MemberPlace {
  return {
    ...{ memberId, callName: memberId, relation: 'buur', kind: 'INFORMAL', ring: 2, outside: false },
    ...{ sector: 'FAMILY', lifeDomain: 'SOCIAL', validFrom: '2026-01-01', validTo: null },
    ...more,
  };
}

function spotOf(layout: SceneLayout, memberId: string, ring = 2): Placement | undefined {
  return layout.placements.find((each) => each.memberId === memberId && each.ring === ring);
}

describe('layoutScene', () => {
  it('gives the same layout whatever the order of the places', () => {
    const places = placesOf(randomNetwork(5, 18));
    const expected = layoutScene(inputFor(places));
    fc.assert(
      fc.property(fc.shuffledSubarray([...places], { minLength: places.length }), (shuffled) => {
        expect(layoutScene(inputFor(shuffled))).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('keeps everybody in their ring and sector', () => {
    const layout = layoutScene(inputFor(placesOf(randomNetwork(6, 30))));
    const borders = [0, ...layout.stored.ringBorders];
    for (const each of layout.stored.positions) {
      const sector = layout.stored.sectors.find((one) => one.sector === each.sector);
      expect(each.angle).toBeGreaterThanOrEqual(sector?.from ?? 1);
      expect(each.angle).toBeLessThanOrEqual(sector?.to ?? 0);
      expect(each.radius).toBeGreaterThanOrEqual(borders[each.ring - 1] ?? 1);
      expect(each.radius).toBeLessThanOrEqual(borders[each.ring] ?? 0);
    }
  });

  it('shows everybody in the same direction and ring on every screen, in every mode and language', () => {
    const places = placesOf(randomNetwork(7, 25));
    const { stored } = layoutScene(inputFor(places));
    const tablet = inputFor(places, { area: { width: 780, height: 704 }, mode: 'CONVERSATION', language: 'EN' });
    expect(layoutScene(tablet).stored).toEqual(stored);
  });

  it('divides the turn without a gap and keeps an empty sector visible', () => {
    const { sectors } = layoutScene(inputFor([place('a'), place('b')], { scheme: 'LIFE_DOMAINS' })).stored;
    expect(sectors.map((sector) => sector.from)).toEqual([0, ...sectors.slice(0, -1).map((sector) => sector.to)]);
    expect(sectors.at(-1)?.to).toBe(1);
    for (const { from, to } of sectors) expect((to - from) * 360).toBeGreaterThan(19.99);
  });

  it('puts professionals in the circle of exchange of the network circle', () => {
    const places = [place('a'), place('b', { kind: 'PROFESSIONAL', sector: 'CARE' })];
    const layout = layoutScene(inputFor(places, { scheme: 'NETWORK_CIRCLE' }));
    expect(layout.rings.map((ring) => ring.name)).toEqual(['intimiteit', 'vriendschap', 'deelname', 'uitwisseling']);
    expect(layout.placements.map(({ memberId, ring }) => [memberId, ring])).toEqual([
      ['a', 2],
      ['b', 4],
    ]);
  });

  it('has "Nog niet ingedeeld" only while somebody stands there', () => {
    const placed = [place('a'), place('b')];
    const without = layoutScene(inputFor(placed));
    const loose = place('c', { sector: null });
    const having = addToLayout(without, inputFor([...placed, loose]));
    expect(without.sectors.map((sector) => sector.sector)).not.toContain('UNPLACED');
    expect(having.sectors.at(-1)?.title?.lines).toEqual(['Nog niet', 'ingedeeld']);
    expect(having.rearranged).toBe(false);
    expect(addToLayout(having, inputFor(placed)).stored).toEqual(without.stored);
  });

  it('names who has no ring or stands outside the rim instead of drawing them', () => {
    const layout = layoutScene(inputFor([place('a'), place('b', { ring: null }), place('c', { outside: true })]));
    expect(layout.offMap).toEqual(['b', 'c']);
    expect(layout.placements.map((each) => each.memberId)).toEqual(['a']);
  });

  it('lays out an empty map', () => {
    const layout = layoutScene(inputFor([]));
    expect(layout.rings).toHaveLength(3);
    expect(layout.placements).toEqual([]);
  });

  it('refuses nobody: 150 people get a place', () => {
    expect(layoutScene(inputFor(placesOf(randomNetwork(12, 150)))).placements).toHaveLength(150);
  });

  it('refuses nobody: 60 people with the longest names in one cell, which is then full', () => {
    const many = Array.from({ length: 60 }, (_, index) => place(`m${index}`, { callName: 'Wilhelmina '.repeat(7) }));
    const layout = layoutScene(inputFor(many));
    expect(layout.placements).toHaveLength(60);
    expect(layout.fullCells).toEqual([{ ring: 2, sector: 'FAMILY' }]);
  });
});

describe('a layout over time', () => {
  const before = place('a', { validTo: '2026-05-01' });
  const after = place('a', { ring: 1, validFrom: '2026-05-01' });

  it('keeps who did not change in place when somebody gets another period', () => {
    const others = placesOf(randomNetwork(8, 20));
    const first = layoutScene(inputFor([...others, { ...before, validTo: null }]));
    const second = addToLayout(first, inputFor([...others, before, after]));
    for (const each of first.placements) expect(spotOf(second, each.memberId, each.ring)).toEqual(each);
    expect(spotOf(second, 'a', 1)).toBeDefined();
  });

  it('gives one person in two rings two places', () => {
    const layout = layoutScene(inputFor([before, after]));
    expect(layout.placements).toHaveLength(2);
  });

  it('lets stored places win, those put by hand included', () => {
    const places = placesOf(randomNetwork(9, 12));
    const { stored } = layoutScene(inputFor(places));
    const positions = stored.positions.map((each) => ({ ...each, radius: 0.9, pinned: true }));
    const again = layoutScene(inputFor(places, { stored: { ...stored, positions } }));
    expect(again.stored.positions).toEqual(positions);
    expect(again.placements.every((each) => each.pinned)).toBe(true);
  });

  it('ignores stored places of another scheme', () => {
    const places = placesOf(randomNetwork(10, 12));
    const { stored } = layoutScene(inputFor(places));
    const other = inputFor(places, { scheme: 'LIFE_DOMAINS' });
    expect(layoutScene({ ...other, stored }).stored).toEqual(layoutScene(other).stored);
  });

  it('moves nobody when five people come later, and says which cell is full', () => {
    const places = placesOf(randomNetwork(11, 30));
    const first = layoutScene(inputFor(places.slice(0, 25)));
    const second = addToLayout(first, inputFor(places));
    for (const each of first.placements) expect(spotOf(second, each.memberId, each.ring)).toEqual(each);
    expect(second.placements).toHaveLength(30);
    const crowd = Array.from({ length: 20 }, (_, index) => place(`n${index}`, { ring: 1 }));
    expect(addToLayout(second, inputFor([...places, ...crowd])).fullCells).toContainEqual({
      ring: 1,
      sector: 'FAMILY',
    });
  });
});
