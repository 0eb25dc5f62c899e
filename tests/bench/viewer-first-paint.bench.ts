import { setTimeout } from 'node:timers/promises';
import type { Point, Scene } from '@netwerk/viewer-scene';
import type { Page } from 'playwright-core';
import type { Bench, BenchContext, Measurement } from './support/bench.ts';
import {
  interleaved,
  medianRatio,
  percentile,
  side,
  type Limit,
  type MeasuredSide,
  type Rounds,
} from './support/figures.ts';
import { networkToDraw, options, sceneOf, sceneOfThousands, type NetworkToDraw } from './support/synthetic-scene.ts';
import { ViewerPages, type ViewerSide } from './support/viewer-pages.ts';
import type { FirstPaint } from './support/viewer-side.types.ts';

/** From a scene in memory, or from a network for which places have to be chosen, to a picture on the screen of a fresh page. */
export const bench: Bench = {
  number: 'B10',
  title: 'first paint of a map of 50, 500 and 5,000 people on a fresh page',
  measure,
};

const mostBesideBare = 4;
const leastBesideStock = 10;
/** After so long nobody waits for stock Cytoscape any more. */
const patienceMs = 60_000;

interface Subject {
  readonly size: number;
  readonly scene: Scene;
  /** null: more people than the product lays out as one network. */
  readonly network: NetworkToDraw | null;
}

interface Measured {
  readonly sides: readonly MeasuredSide[];
  readonly goals: readonly Limit[];
}

async function measure({ short, rounds }: BenchContext): Promise<Measurement> {
  const subjects = short ? [laidOut(50)] : [laidOut(50), laidOut(500), ofThousands()];
  const pages = await ViewerPages.open();
  try {
    const measured: Measured[] = [];
    for (const subject of subjects)
      measured.push(await measureSubject(pages, subject, rounds({ warmUp: 1, measured: 7 })));
    return {
      sides: measured.flatMap(({ sides }) => sides),
      goals: measured.flatMap(({ goals }) => goals),
      notes,
    };
  } finally {
    await pages.close();
  }
}

const notes = [
  'Headless Chromium that draws without a graphics card, in a room of 1024 × 704; frames come as quickly as they are made.',
  'The clock starts when scripts, letters and the scene are in the page, and stops when the picture is on the screen.',
  'The bare canvas draws the scene once and leaves the icons out; nobody can point at it.',
  'With places: the network is in the page, and the worker of the viewer chooses where everybody stands before anything is drawn.',
  'Stock Cytoscape runs fcose without animation. It is given up after 60 seconds. With every place given it is what drawing by Cytoscape costs.',
  'The 5,000 are a hundred networks of fifty beside each other, handed to the canvas as one scene; the product draws one client, 500 people at most.',
];

function laidOut(size: number): Subject {
  const network = networkToDraw(size);
  return { size, network, scene: sceneOf(network) };
}

function ofThousands(): Subject {
  return { size: 5_000, network: null, scene: sceneOfThousands() };
}

/** One way from nothing to a picture. */
interface Way {
  readonly name: string;
  readonly side: ViewerSide;
  readonly draw: string;
  /** The way of the product that it is compared with. */
  readonly beside?: Way;
}

async function measureSubject(pages: ViewerPages, subject: Subject, rounds: Rounds): Promise<Measured> {
  const { size, scene, network } = subject;
  const [sceneText, networkText] = [JSON.stringify(scene), JSON.stringify(requestOf(network))];
  const fromScene = `bench.paintScene(${sceneText})`;
  const fromNetwork = `bench.paintNetwork(${networkText}, ${sceneText})`;
  const ours: Way = { name: `${size}: the map of the viewer`, side: 'ours', draw: fromScene };
  const bare: Way = { name: `${size}: bare canvas`, side: 'bare', draw: fromScene, beside: ours };
  const given = `${size}: stock Cytoscape, every place given (no goal)`;
  const drawnByStock: Way = { name: given, side: 'stock', draw: fromScene, beside: ours };
  const placed: Way = { name: `${size}: the map of the viewer, with places`, side: 'ours', draw: fromNetwork };
  const stock: Way = { name: `${size}: stock Cytoscape with fcose`, side: 'stock', draw: fromNetwork, beside: placed };
  const ways = [ours, bare, drawnByStock, ...(network ? [placed, stock] : [])];
  const times = await paintAll(pages, ways, subject, rounds);
  const timesOf = (way: Way): readonly number[] => times[ways.indexOf(way)] ?? [];
  const sides = ways.map((way) => side(way.name, timesOf(way), way.beside ? { ours: timesOf(way.beside) } : {}));
  if (network) return { sides, goals: goalsOf(size, timesOf, { ours, bare, placed, stock }) };
  return thousandsOf(size, sides, percentile(timesOf(ours), 0.5), await paintOrGiveUp(stock, subject));
}

function requestOf(network: NetworkToDraw | null): object | null {
  return network && { ...network, options, then: null, changes: [] };
}

async function paintAll(
  pages: ViewerPages,
  ways: readonly Way[],
  subject: Subject,
  rounds: Rounds,
): Promise<number[][]> {
  let painted = 0;
  const sides = ways.map((way) => ({
    name: way.name,
    work: async () => {
      painted += await paint(pages, way, subject);
    },
  }));
  return interleaved(sides, [subject], rounds, () => painted);
}

async function paint(pages: ViewerPages, way: Way, { scene }: Subject): Promise<number> {
  const page = await pages.fresh(way.side);
  const { ms, places, ...drawn } = await page.evaluate<FirstPaint>(way.draw);
  const people = scene.nodes.length + 1;
  const whole = { people, lines: scene.ties.length + scene.links.length, names: people };
  if (JSON.stringify(drawn) !== JSON.stringify(whole)) {
    throw new Error(`${way.name} drew ${JSON.stringify(drawn)} of ${JSON.stringify(whole)}.`);
  }
  await proveOnScreen(page, way, places);
  await page.context().close();
  return ms;
}

/** Looks at a picture of the page, not at what the page says of itself. */
async function proveOnScreen(page: Page, { name }: Way, places: readonly Point[]): Promise<void> {
  const picture = await page.screenshot({ type: 'png' });
  const looked = `bench.whereNothingIs('${picture.toString('base64')}', ${JSON.stringify(places)})`;
  const empty = await page.evaluate<readonly Point[]>(looked);
  if (empty.length > 0)
    throw new Error(`${name}: nothing is to be seen of ${empty.length} of ${places.length} people.`);
}

/** Stock Cytoscape keeps a page at work for minutes: in a browser of its own, which can be ended. */
async function paintOrGiveUp(way: Way, subject: Subject): Promise<number | null> {
  const pages = await ViewerPages.open();
  const patience = new AbortController();
  try {
    const givenUp = setTimeout(patienceMs, null, { signal: patience.signal });
    return await Promise.race([paint(pages, way, subject), givenUp]);
  } finally {
    patience.abort();
    await pages.close();
  }
}

function goalsOf(
  size: number,
  timesOf: (way: Way) => readonly number[],
  { ours, bare, placed, stock }: Record<'ours' | 'bare' | 'placed' | 'stock', Way>,
): Limit[] {
  const besideBare = { name: `${size}: beside bare canvas`, figure: medianRatio(timesOf(ours), timesOf(bare)) };
  const quicker = (mine: Way): number => 1 / medianRatio(timesOf(mine), timesOf(stock));
  return [
    ...(size === 500 ? [{ ...besideBare, atMost: mostBesideBare }] : []),
    { name: `${size}: quicker than stock, from the scene`, figure: quicker(ours), atLeast: leastBesideStock },
    { name: `${size}: quicker than stock, with places`, figure: quicker(placed), atLeast: leastBesideStock },
  ];
}

/** `bounded`: what stock took, null when it was given up. */
function thousandsOf(size: number, sides: readonly MeasuredSide[], ours: number, bounded: number | null): Measured {
  const ms = bounded ?? patienceMs;
  const name = `${size}: stock Cytoscape with fcose${bounded === null ? ', given up' : ''}`;
  const figure = ms / ours;
  return {
    sides: [...sides, { name, ratio: ours / ms, p50: ms, p95: ms, n: 1 }],
    goals: [{ name: `${size}: quicker than stock, from the scene`, figure, atLeast: leastBesideStock }],
  };
}
