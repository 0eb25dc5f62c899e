import type { Core } from 'cytoscape';
import type { Point } from '@netwerk/viewer-scene';
import type { Gestures, Moved } from '../support/viewer-side.types.ts';
import { nextFrame, untilPainted } from './page.ts';

/** How far a pan ends from where it began, in pixels of the screen. */
const panned: Point = { x: 120, y: 80 };
/** One notch of a wheel that turns evenly. */
const notch = 4;

/**
 * Does the same with every map: events as a mouse gives them, one for each frame. What a frame costs is the time until the next
 * one comes.
 */
export async function moveAround(cy: Core, { frames, view, at, by }: Gestures): Promise<Moved> {
  cy.viewport({ zoom: view.zoom, pan: { ...view.pan } });
  await untilPainted();
  const held = cy.nodes().filter((node) => node.position().x === at.x && node.position().y === at.y);
  const corner = { x: 6, y: 6 };
  const pan = await draw(cy, corner, wayTo(corner, panned, frames));
  const zoom = await turn(cy, frames);
  const from = held.renderedPosition();
  const drag = await draw(cy, from, wayTo(from, by, frames));
  await untilPainted();
  return { pan, zoom, drag, view: { zoom: cy.zoom(), pan: { ...cy.pan() } }, at: { ...held.position() } };
}

/** A round trip beside the straight way, and then its end. */
function wayTo(from: Point, by: Point, frames: number): readonly Point[] {
  return Array.from({ length: frames }, (_, index) => {
    const share = (index + 1) / frames;
    const aside = Math.sin(share * 2 * Math.PI) * 12;
    return { x: from.x + by.x * share + aside, y: from.y + by.y * share - aside };
  });
}

async function draw(cy: Core, from: Point, way: readonly Point[]): Promise<number[]> {
  mouse(cy, 'mousemove', from);
  mouse(cy, 'mousedown', from);
  const times = await timesOf(way, (point) => mouse(cy, 'mousemove', point));
  mouse(cy, 'mouseup', way.at(-1) ?? from);
  return times;
}

/** Nearer for the first half, and back. */
async function turn(cy: Core, frames: number): Promise<number[]> {
  const half = Math.floor(frames / 2);
  const notches = Array.from({ length: half * 2 }, (_, index) => (index < half ? -notch : notch));
  const times = await timesOf(notches, (deltaY) => {
    const { clientX, clientY } = onScreen(cy, { x: cy.width() / 2, y: cy.height() / 2 });
    const wheel = new WheelEvent('wheel', { deltaY, clientX, clientY, bubbles: true, cancelable: true });
    topOf(cy).dispatchEvent(wheel);
  });
  await wheelAtRest(cy);
  return times;
}

/** Longer than Cytoscape waits for a wheel to turn again. */
const atRestMs = 500;

/** Cytoscape draws once more in full a moment after a wheel stands still; where frames take long it has already done so. */
async function wheelAtRest(cy: Core): Promise<void> {
  await Promise.race([cy.promiseOn('render'), new Promise((resolve) => setTimeout(resolve, atRestMs))]);
  await untilPainted();
}

async function timesOf<Step>(steps: readonly Step[], take: (step: Step) => void): Promise<number[]> {
  const times: number[] = [];
  let before = await nextFrame();
  for (const step of steps) {
    take(step);
    const now = await nextFrame();
    times.push(now - before);
    before = now;
  }
  return times;
}

function mouse(cy: Core, type: string, at: Point): void {
  const buttons = type === 'mouseup' ? 0 : 1;
  const event = new MouseEvent(type, { ...onScreen(cy, at), buttons, bubbles: true, cancelable: true });
  topOf(cy).dispatchEvent(event);
}

function onScreen(cy: Core, { x, y }: Point): { clientX: number; clientY: number } {
  const box = elementOf(cy).getBoundingClientRect();
  return { clientX: box.x + x, clientY: box.y + y };
}

function elementOf(cy: Core): HTMLElement {
  const element = cy.container();
  if (!element) throw new Error('This map is not on a page.');
  return element;
}

/** What a mouse would meet: Cytoscape listens to nothing else. */
function topOf(cy: Core): Element {
  const top = [...elementOf(cy).querySelectorAll('canvas')].at(0);
  if (!top) throw new Error('Cytoscape drew nothing.');
  return top;
}
