import { rounds } from '@netwerk/domain/testing';
import { findFaults } from '../faults/find-faults.ts';
import { layoutScene } from '../layout/layout-scene.ts';
import type { LayoutScheme, MapArea, SizeMode } from '../layout.types.ts';
import type { SceneFault } from '../scene.types.ts';
import { placesOf, randomNetwork } from '../testing/random-network.ts';
import { buildScene } from './build-scene.ts';

// In each of the four rows; 200 networks of each size in a long run. `npm run bench -- scene-faults` measures 200 per row.
const networks = rounds({ short: 15, full: 50 });
const fewNetworks = rounds({ short: 6, full: 14 });
const networksOfNewcomers = rounds({ short: 20, full: 60 });
const firstSeed = 1000;
const areas: readonly MapArea[] = [
  { width: 880, height: 755 },
  { width: 780, height: 704 },
];
const schemes: readonly LayoutScheme[] = ['FOUR_SECTORS', 'LIFE_DOMAINS'];
const rows = areas.flatMap((area) => schemes.map((scheme) => ({ scheme, area, width: area.width })));

interface Row {
  readonly size: number;
  readonly scheme: LayoutScheme;
  readonly area: MapArea;
  readonly homeArea: MapArea;
  readonly mode?: SizeMode;
}

/** The faults of each network of a row, without lines under names. */
function faultsOf({ size, ...view }: Row, count = networks): readonly (readonly SceneFault[])[] {
  return Array.from({ length: count }, (_, index) => {
    const network = randomNetwork(firstSeed + index, size);
    const layout = layoutScene({ ...view, places: placesOf(network), clientName: network.clientName });
    return collisions(findFaults(buildScene(layout, network)));
  });
}

function collisions(faults: readonly SceneFault[]): readonly SceneFault[] {
  return faults.filter((fault) => fault.kind !== 'LINE_UNDER_NAME');
}

describe.each(rows)('random networks in $scheme on $width pixels', ({ scheme, area }) => {
  it.each([10, 25])('have no overlap of any kind with %i people', (size) => {
    expect(faultsOf({ size, scheme, area, homeArea: area }).flat()).toEqual([]);
  });
});

describe('random networks of 40 people', () => {
  let found: readonly (readonly SceneFault[])[];

  beforeAll(() => {
    found = rows.flatMap(({ scheme, area }) => faultsOf({ size: 40, scheme, area, homeArea: area }));
  }, 300_000);

  it('have a fault in at most one of a hundred', () => {
    expect(found).toHaveLength(rows.length * networks);
    const allowed = Math.ceil(found.length / 100);
    expect(found.filter((faults) => faults.length > 0).length).toBeLessThanOrEqual(allowed);
  });

  it('never have a line through a person', () => {
    expect(found.flat().filter((fault) => fault.kind === 'LINE_THROUGH_PERSON')).toEqual([]);
  });
});

describe('places chosen on a laptop', () => {
  it.each([
    ['tablet', { width: 780, height: 704 }, 'NORMAL'],
    ['print', { width: 760, height: 700 }, 'NORMAL'],
    ['wide screen', { width: 1200, height: 700 }, 'NORMAL'],
    ['gespreksmodus', { width: 780, height: 704 }, 'CONVERSATION'],
  ] as const)('have no overlap on a %s with 18 people', (_, area, mode) => {
    const homeArea = { width: 880, height: 755 };
    expect(faultsOf({ size: 18, scheme: 'FOUR_SECTORS', area, homeArea, mode }, fewNetworks).flat()).toEqual([]);
  });
});

describe('gespreksmodus with 25 people', () => {
  it.each(schemes)('has a fault in at most four of a hundred networks in %s', (scheme) => {
    const view = {
      area: { width: 780, height: 704 },
      homeArea: { width: 880, height: 755 },
      mode: 'CONVERSATION',
    } as const;
    const found = faultsOf({ size: 25, scheme, ...view }).filter((faults) => faults.length > 0);
    expect(found.length).toBeLessThanOrEqual(Math.ceil(networks / 25));
  });
});

describe('five people who come later', () => {
  it.each(schemes)('bring no overlap to 25 others in %s', (scheme) => {
    const area = { width: 880, height: 755 };
    const withFaults = Array.from({ length: networksOfNewcomers }, (_, index) => {
      const network = randomNetwork(3000 + index, 30);
      const places = placesOf(network).map((place, at) => (at < 25 ? place : { ...place, recordedAt: momentOf(at) }));
      const layout = layoutScene({ ...{ places, scheme, area, clientName: 'T' }, arrangedAt: '2026-01-01T09:00:00Z' });
      return collisions(findFaults(buildScene(layout, network)));
    }).filter((faults) => faults.length > 0);
    expect(withFaults.length).toBeLessThanOrEqual(Math.floor(networksOfNewcomers / 60));
  });
});

function momentOf(order: number): string {
  return new Date(Date.UTC(2026, 1, order)).toISOString();
}
