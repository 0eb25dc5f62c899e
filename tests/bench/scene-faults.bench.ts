import {
  buildScene,
  findFaults,
  layoutScene,
  standardArea,
  type LayoutScheme,
  type MapArea,
  type SceneFault,
  type SizeMode,
} from '@netwerk/viewer-scene';
import { placesOf, randomNetwork } from '@netwerk/viewer-scene/testing';
import type { Bench } from './support/bench.ts';
import { side } from './support/figures.ts';

const networks = 200;
const firstSeed = 1000;
const sizes = [10, 25, 40];
const schemes: readonly LayoutScheme[] = ['FOUR_SECTORS', 'LIFE_DOMAINS'];
const tablet: MapArea = { width: 780, height: 704 };

interface View {
  readonly name: string;
  readonly area: MapArea;
  readonly homeArea: MapArea;
  readonly mode: SizeMode;
}

/** The first two choose places for the area in which they show them; the others show the places of a laptop. */
const views: readonly View[] = [
  { name: 'laptop', area: standardArea, homeArea: standardArea, mode: 'NORMAL' },
  { name: 'tablet', area: tablet, homeArea: tablet, mode: 'NORMAL' },
  { name: 'laptop places on tablet', area: tablet, homeArea: standardArea, mode: 'NORMAL' },
  { name: 'laptop places in gesprek', area: tablet, homeArea: standardArea, mode: 'CONVERSATION' },
];

/** Faults per row of 200 random networks, lines under names, and times. */
export const bench: Bench = {
  number: 'map',
  title: 'faults of random maps; times of laying out and of drawing the scene',
  shortElsewhere: 'libs/viewer-scene/src/scene/random-scenes.spec.ts',
  measure: async () => {
    const times: Times = { layout: [], scene: [] };
    printFaults(times);
    return { sides: [side('layout', times.layout), side('scene', times.scene)], goals: [] };
  },
};

interface Times {
  readonly layout: number[];
  readonly scene: number[];
}

function printFaults(times: Times): void {
  console.log(
    'people | map | sectors | networks with a fault | by kind | lines under names | layout ms | scene ms (median, worst)',
  );
  for (const size of sizes)
    for (const view of views) for (const scheme of schemes) measureRow(size, view, scheme, times);
  console.log('five people later: networks of 60 with a fault, with a cell that says it is full');
  for (const size of [10, 25, 35]) for (const scheme of schemes) measureNewcomers(size, scheme);
}

function measureRow(size: number, { name, ...view }: View, scheme: LayoutScheme, times: Times): void {
  const layoutTimes: number[] = [];
  const sceneTimes: number[] = [];
  const found = Array.from({ length: networks }, (_, index) => {
    const network = randomNetwork(firstSeed + index, size);
    const input = { ...view, scheme, places: placesOf(network), clientName: network.clientName };
    const layout = timed(layoutTimes, () => layoutScene(input));
    return findFaults(timed(sceneTimes, () => buildScene(layout, network)));
  });
  times.layout.push(...layoutTimes);
  times.scene.push(...sceneTimes);
  const collisions = found.map(withoutLinesUnderNames);
  const under = (found.flat().length - collisions.flat().length) / networks;
  const bad = collisions.filter((faults) => faults.length > 0).length;
  const cells = [
    size,
    name,
    scheme,
    bad,
    byKind(collisions.flat()),
    under.toFixed(1),
    spread(layoutTimes),
    spread(sceneTimes),
  ];
  console.log(cells.join(' | '));
}

function measureNewcomers(size: number, scheme: LayoutScheme): void {
  const layouts = Array.from({ length: 60 }, (_, index) => {
    const network = randomNetwork(3000 + index, size + 5);
    const places = placesOf(network).map((place, at) => (at < size ? place : { ...place, recordedAt: momentOf(at) }));
    const input = { places, scheme, area: standardArea, clientName: network.clientName };
    const layout = layoutScene({ ...input, arrangedAt: '2026-01-01T09:00:00Z' });
    return {
      full: layout.fullCells.length > 0,
      faults: withoutLinesUnderNames(findFaults(buildScene(layout, network))),
    };
  });
  const bad = layouts.filter((each) => each.faults.length > 0);
  const full = layouts.filter((each) => each.full).length;
  console.log([`${size} + 5`, scheme, bad.length, full, byKind(bad.flatMap((each) => each.faults))].join(' | '));
}

function momentOf(order: number): string {
  return new Date(Date.UTC(2026, 1, order)).toISOString();
}

function withoutLinesUnderNames(faults: readonly SceneFault[]): readonly SceneFault[] {
  return faults.filter((fault) => fault.kind !== 'LINE_UNDER_NAME');
}

function byKind(faults: readonly SceneFault[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of faults) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ') || 'none';
}

function timed<T>(times: number[], work: () => T): T {
  const start = performance.now();
  const result = work();
  times.push(performance.now() - start);
  return result;
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0)}, ${(sorted.at(-1) ?? 0).toFixed(0)}`;
}
