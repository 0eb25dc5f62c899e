import type { MemberPlace } from '@netwerk/domain';
import type { LayoutInput, LayoutScheme, SceneLayout } from '../layout.types.ts';
import { randomHistory } from '../testing/random-history.ts';
import { placesOf, randomNetwork } from '../testing/random-network.ts';
import { layoutScene } from './layout-scene.ts';
import { standardArea } from './sizes.ts';

const schemes: readonly LayoutScheme[] = ['FOUR_SECTORS', 'LIFE_DOMAINS', 'NO_SECTORS'];
const networks = 8;
const firstSeed = 5000;

function inputFor(places: readonly MemberPlace[], scheme: LayoutScheme = 'FOUR_SECTORS'): LayoutInput {
  return { places, scheme, area: standardArea, clientName: 'Truus' };
}

/** Degrees between the two places of one member in one sector. */
function turnOf(layout: SceneLayout, memberId: string): number {
  const [first, second] = layout.home.positions.filter((each) => each.memberId === memberId);
  if (!first || !second) throw new Error(`${memberId} has no two places`);
  const apart = Math.abs(first.angle - second.angle);
  return Math.min(apart, 1 - apart) * 360;
}

/** Pixels between them. */
function trailOf(layout: SceneLayout, memberId: string): number {
  const [first, second] = layout.placements.filter((each) => each.memberId === memberId);
  return Math.hypot((first?.x ?? 0) - (second?.x ?? 0), (first?.y ?? 0) - (second?.y ?? 0));
}

function turnsOf(size: number, scheme: LayoutScheme): readonly number[] {
  return Array.from({ length: networks }, (_, index) => randomHistory(firstSeed + index, size))
    .flatMap(({ places, movedIds }) => {
      const layout = layoutScene(inputFor(places, scheme));
      return movedIds.map((id) => turnOf(layout, id));
    })
    .sort((a, b) => a - b);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? Infinity;
}

describe.each(schemes)('who came closer or went further in %s', (scheme) => {
  it.each([12, 25, 40])('stands in the same direction among %i people', (size) => {
    const turns = turnsOf(size, scheme);
    expect(turns.length).toBeGreaterThan(2 * networks);
    expect(quantile(turns, 0.5)).toBeLessThan(9);
    expect(quantile(turns, 0.9)).toBeLessThan(12);
  });

  it('leaves room for the arrow of the trail', () => {
    const { places, movedIds } = randomHistory(firstSeed, 25);
    const layout = layoutScene(inputFor(places, scheme));
    for (const id of movedIds) expect(trailOf(layout, id)).toBeGreaterThan(2 * layout.sizes.node + 12);
  });
});

describe('somebody with places of their own', () => {
  const base: Omit<MemberPlace, 'memberId' | 'ring' | 'validFrom' | 'validTo'> = {
    ...{ callName: 'Riet', relation: 'vriendin', kind: 'INFORMAL', outside: false },
    ...{ sector: 'FRIENDS_NEIGHBOURS', lifeDomain: 'SOCIAL', recordedAt: '2026-03-11T09:00:00Z', pin: null },
  };

  function neighbour(memberId: string, ring: 1 | 2 | 3, from = '2026-03-11', to: string | null = null): MemberPlace {
    return { ...base, memberId, callName: memberId, ring, validFrom: from, validTo: to };
  }

  it('leads short arrows among the friends and neighbours of Truus', () => {
    const friends = [
      ...[neighbour('Bilal', 2, '2026-03-11', '2026-04-20'), neighbour('Bilal', 1, '2026-04-20')],
      ...[neighbour('Riet', 3, '2026-03-11', '2026-06-18'), neighbour('Riet', 2, '2026-06-18')],
      ...[neighbour('Hennie', 2), neighbour('Corrie', 2), neighbour('Joop', 3), neighbour('Dini', 3, '2026-04-27')],
    ];
    const others = placesOf(randomNetwork(17, 14)).filter((place) => place.sector !== 'FRIENDS_NEIGHBOURS');
    const layout = layoutScene(inputFor([...friends, ...others]));
    for (const id of ['Bilal', 'Riet']) {
      expect(turnOf(layout, id)).toBeLessThan(12);
      expect(trailOf(layout, id)).toBeLessThan(150);
    }
  });

  it('keeps all of three rings in one direction', () => {
    const riet = [
      neighbour('Riet', 3, '2026-01-01', '2026-03-01'),
      neighbour('Riet', 2, '2026-03-01', '2026-06-01'),
      neighbour('Riet', 1, '2026-06-01'),
    ];
    const { positions } = layoutScene(inputFor([...riet, ...placesOf(randomNetwork(18, 20))])).home;
    const angles = positions.filter((each) => each.memberId === 'Riet').map((each) => each.angle * 360);
    expect(angles).toHaveLength(3);
    expect(Math.max(...angles) - Math.min(...angles)).toBeLessThan(25);
  });

  it('comes near the place they had when they move after the map was arranged', () => {
    const others = placesOf(randomNetwork(19, 20));
    const arrangedAt = '2026-03-11T09:00:00Z';
    const before = layoutScene({ ...inputFor([...others, neighbour('Riet', 3)]), arrangedAt });
    const later = { ...neighbour('Riet', 2, '2026-06-18'), recordedAt: '2026-06-18T09:00:00Z' };
    const moved = [neighbour('Riet', 3, '2026-03-11', '2026-06-18'), later];
    const after = layoutScene({ ...inputFor([...others, ...moved]), arrangedAt });
    expect(turnOf(after, 'Riet')).toBeLessThan(15);
    expect(after.placements).toEqual(expect.arrayContaining([...before.placements]));
  });
});
