import cytoscape, { type Core, type LayoutOptions, type NodeSingular } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import '@netwerk/viewer/letters.css';
import type { Point, Scene } from '@netwerk/viewer-scene';
import { moveAround } from './gestures.ts';
import { inRoom, loadLetters, placeOfPicture, untilPainted, whereNothingIs } from './page.ts';
import type { FirstPaint } from '../support/viewer-side.types.ts';
import './side.types.ts';
import { stockElements, stockStyle } from './stock-style.ts';

cytoscape.use(fcose);

let shown: Core | null = null;

const preset: LayoutOptions = { name: 'preset', fit: false };
/** Without its animation of a second, which is no work. */
const fcoseAtOnce = { name: 'fcose', animate: false } as unknown as LayoutOptions;

window.bench = {
  prepare: loadLetters,
  paintScene: (scene) => paint(scene, preset),
  paintNetwork: (_request, scene) => paint(scene, fcoseAtOnce),
  whereNothingIs,
  moveAround: (gestures) => {
    if (!shown) throw new Error('Nothing was drawn yet.');
    return moveAround(shown, gestures);
  },
};

async function paint(scene: Scene, layout: LayoutOptions): Promise<FirstPaint> {
  const start = performance.now();
  const container = document.createElement('div');
  container.className = 'stock-canvas';
  placeOfPicture().append(container);
  const cy = cytoscape({ container, layout, style: stockStyle, elements: stockElements(scene), maxZoom: 4 });
  shown = cy;
  await cy.promiseOn('render');
  await untilPainted();
  const ms = performance.now() - start;
  const names = cy.nodes().filter((node) => node.style('label') !== '').length;
  const places = inRoom(cy.nodes().map(rimOf));
  return { ms, people: cy.nodes().length, lines: cy.edges().length, names, places };
}

/** Where the rim of somebody is: fcose comes as near as it can, and the middle of somebody large is as pale as the paper. */
function rimOf(node: NodeSingular): Point {
  const { x, y } = node.renderedPosition();
  return { x: x + node.renderedWidth() / 2, y };
}
