import fc from 'fast-check';
import type { MemberPlace } from '@netwerk/domain';
import type { LayoutInput } from '../layout.types.ts';
import { placesOf, randomNetwork } from '../testing/random-network.ts';
import { layoutScene } from './layout-scene.ts';
import { standardArea } from './sizes.ts';

function inputFor(places: readonly MemberPlace[], more: Partial<LayoutInput> = {}): LayoutInput {
  return { places, scheme: 'FOUR_SECTORS', area: standardArea, clientName: 'Truus', ...more };
}

function place(memberId: string, more: Partial<MemberPlace> = {}): MemberPlace {
  return {
    ...{ memberId, callName: memberId, relation: 'buur', kind: 'INFORMAL', ring: 2, outside: false },
    ...{ sector: 'FAMILY', lifeDomain: 'SOCIAL', validFrom: '2026-01-01', validTo: null },
    ...{ recordedAt: '2026-01-01T09:00:00Z', pin: null },
    ...more,
  };
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
    const borders = [0, ...layout.home.ringBorders];
    for (const each of layout.home.positions) {
      const sector = layout.home.sectors.find((one) => one.sector === each.sector);
      expect(each.angle).toBeGreaterThanOrEqual(sector?.from ?? 1);
      expect(each.angle).toBeLessThanOrEqual(sector?.to ?? 0);
      expect(each.radius).toBeGreaterThanOrEqual(borders[each.ring - 1] ?? 1);
      expect(each.radius).toBeLessThanOrEqual(borders[each.ring] ?? 0);
    }
  });

  it('shows everybody in the same direction and ring on every screen, in every mode and language', () => {
    const places = placesOf(randomNetwork(7, 25));
    const { home } = layoutScene(inputFor(places));
    const tablet = inputFor(places, { area: { width: 780, height: 704 }, mode: 'CONVERSATION', language: 'EN' });
    expect(layoutScene(tablet).home).toEqual(home);
  });

  it('divides the turn without a gap and keeps an empty sector visible', () => {
    const { sectors } = layoutScene(inputFor([place('a'), place('b')], { scheme: 'LIFE_DOMAINS' })).home;
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
    const having = layoutScene(inputFor([...placed, place('c', { sector: null })]));
    expect(without.sectors.map((sector) => sector.sector)).not.toContain('UNPLACED');
    expect(having.sectors.at(-1)?.title?.lines).toEqual(['Nog niet', 'ingedeeld']);
  });

  it.each([1, 2, 3])('does not give most of the circle to one sector for %i people', (count) => {
    const places = ['a', 'b', 'c'].slice(0, count).map((id) => place(id));
    const { sectors } = layoutScene(inputFor(places)).home;
    for (const { from, to } of sectors) expect(to - from).toBeLessThan(0.47);
  });

  it('does not look at names: who is called otherwise stands where they stood', () => {
    const places = placesOf(randomNetwork(7, 25));
    const unnamed = places.map((each) => ({ ...each, callName: '', relation: null }));
    expect(layoutScene(inputFor(unnamed)).home).toEqual(layoutScene(inputFor(places)).home);
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
  it('gives one person in two rings two places', () => {
    const before = place('a', { validTo: '2026-05-01' });
    const after = place('a', { ring: 1, validFrom: '2026-05-01' });
    expect(layoutScene(inputFor([before, after])).placements).toHaveLength(2);
  });

  it('shows nobody for a period that never was', () => {
    const layout = layoutScene(inputFor([place('a'), place('b', { validTo: '2026-01-01' })]));
    expect(layout.placements.map((each) => each.memberId)).toEqual(['a']);
  });
});
