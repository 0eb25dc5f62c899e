import { fitView } from '@netwerk/viewer/map-view';
import type { Point, Scene } from '@netwerk/viewer-scene';
import type { Page } from 'playwright-core';
import type { Bench, BenchContext, Measurement } from './support/bench.ts';
import { interleaved, percentile, type Limit, type MeasuredSide, type Rounds } from './support/figures.ts';
import { loneliest, networkToDraw, room, sceneOf, sceneOfThousands } from './support/synthetic-scene.ts';
import { ViewerPages } from './support/viewer-pages.ts';
import type { Gestures, Moved } from './support/viewer-side.types.ts';

/** The same hand at the map of the viewer and at stock Cytoscape with the same people on the same places. */
export const bench: Bench = {
  number: 'B11',
  title: 'frames while a map of 500 and of 5,000 people is moved, zoomed and somebody is taken elsewhere',
  measure,
};

interface Subject {
  readonly size: number;
  readonly scene: Scene;
  /** Of each of the three gestures in a round. */
  readonly frames: number;
  /** How many times lower the 95th percentile of the viewer is to be. */
  readonly atLeast: number;
}

interface Measured {
  readonly sides: readonly MeasuredSide[];
  readonly goals: readonly Limit[];
}

const sideNames = ['ours', 'stock'] as const;
const gestureNames = ['pan', 'zoom', 'drag'] as const;
/** Somebody is taken there and, the next time, back. */
const away: Point = { x: 9, y: 7 };

async function measure({ short, rounds }: BenchContext): Promise<Measurement> {
  const subjects = short ? [subjectOf(50, 4)] : [subjectOf(500, 20), thousands()];
  const pages = await ViewerPages.open();
  try {
    const measured: Measured[] = [];
    for (const subject of subjects)
      measured.push(await measureSubject(pages, subject, rounds({ warmUp: 1, measured: 7 })));
    return { sides: measured.flatMap(({ sides }) => sides), goals: measured.flatMap(({ goals }) => goals), notes };
  } finally {
    await pages.close();
  }
}

const notes = [
  'Headless Chromium that draws without a graphics card, in a room of 1024 × 704; frames come as quickly as they are made.',
  'Events as a mouse and a wheel give them, one for each frame; a frame lasts until the next one. Both sides end in the same view, with the same person on the same place.',
  'Stock: names with a rim, curves, arrowheads, colours by kind, places by preset. It shows no icons, signs or rings.',
  'The 5,000 are a hundred networks of fifty beside each other, handed to the canvas as one scene.',
];

function subjectOf(size: number, frames: number): Subject {
  return { size, frames, scene: sceneOf(networkToDraw(size)), atLeast: 1.5 };
}

function thousands(): Subject {
  return { size: 5_000, frames: 8, scene: sceneOfThousands(), atLeast: 2 };
}

/** Frame times of one side, and where the hand left it. */
interface Followed {
  readonly page: Page;
  readonly frames: Record<(typeof gestureNames)[number], number[]>;
  at: Point;
  left: Moved | null;
}

async function measureSubject(pages: ViewerPages, subject: Subject, rounds: Rounds): Promise<Measured> {
  const followed = await Promise.all(sideNames.map((side) => drawn(pages, side, subject.scene)));
  let round = 0;
  const sides = followed.map((side, index) => ({
    name: sideNames[index] ?? '',
    work: async () => {
      const back = Math.floor(round / followed.length) % 2 === 1;
      await follow(side, subject, back ? { x: -away.x, y: -away.y } : away);
      round += 1;
      proveSame(followed);
    },
  }));
  await interleaved(sides, [subject], { warmUp: rounds.warmUp, measured: 0 });
  for (const { frames } of followed) for (const gesture of gestureNames) frames[gesture].length = 0;
  await interleaved(sides, [subject], { warmUp: 0, measured: rounds.measured });
  await Promise.all(followed.map(({ page }) => page.context().close()));
  return resultOf(subject, followed);
}

async function drawn(pages: ViewerPages, side: 'ours' | 'stock', scene: Scene): Promise<Followed> {
  const page = await pages.fresh(side);
  await page.evaluate(`bench.paintScene(${JSON.stringify(scene)})`);
  return { page, frames: { pan: [], zoom: [], drag: [] }, at: loneliest(scene, onScene(away, scene)), left: null };
}

/** From pixels of the screen to those of the scene, as large as the room lets it be. */
function onScene({ x, y }: Point, { area }: Scene): Point {
  const { zoom } = fitView(area, room);
  return { x: x / zoom, y: y / zoom };
}

async function follow(side: Followed, { scene, frames }: Subject, by: Point): Promise<void> {
  const gestures: Gestures = { frames, view: fitView(scene.area, room), at: side.at, by };
  const moved = await side.page.evaluate<Moved>(`bench.moveAround(${JSON.stringify(gestures)})`);
  if (Math.abs(moved.at.x - side.at.x - onScene(by, scene).x) > 0.01) throw new Error('Nobody was taken elsewhere.');
  for (const gesture of gestureNames) side.frames[gesture].push(...moved[gesture]);
  Object.assign(side, { at: moved.at, left: moved });
}

/** Once both sides took their turn: the same view, and whoever was taken stands on the same place. */
function proveSame([one, other]: readonly Followed[]): void {
  if (!one?.left || !other?.left || one.frames.pan.length !== other.frames.pan.length) return;
  const numbersOf = ({ left, at }: Followed): number[] =>
    left ? [left.view.zoom, left.view.pan.x, left.view.pan.y, at.x, at.y] : [];
  const [here, there] = [numbersOf(one), numbersOf(other)];
  if (here.some((value, index) => Math.abs(value - (there[index] ?? Number.NaN)) > 0.01)) {
    throw new Error(`The two maps were left differently: ${here.join(' ')} and ${there.join(' ')}.`);
  }
}

function resultOf({ size, atLeast }: Subject, [ours, stock]: readonly Followed[]): Measured {
  if (!ours || !stock) throw new Error('A side was not measured.');
  const figures = gestureNames.map((gesture) => {
    const [mine, theirs] = [ours.frames[gesture], stock.frames[gesture]];
    const [p95, theirP95] = [percentile(mine, 0.95), percentile(theirs, 0.95)];
    const row = (name: string, times: readonly number[], ratio: number | null): MeasuredSide => ({
      ...{ name: `${size}, ${gesture}: ${name}`, ratio, n: times.length },
      ...{ p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
    });
    return {
      sides: [row('the map of the viewer', mine, null), row('stock Cytoscape', theirs, p95 / theirP95)],
      goal: { name: `${size}, ${gesture}: p95 of stock to ours`, figure: theirP95 / p95, atLeast },
    };
  });
  return { sides: figures.flatMap(({ sides }) => sides), goals: figures.map(({ goal }) => goal) };
}
