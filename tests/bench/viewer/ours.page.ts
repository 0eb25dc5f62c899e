import type { Core } from 'cytoscape';
import { prepareMap, showNetwork, showScene } from '@netwerk/viewer/testing';
import { moveAround } from './gestures.ts';
import { inRoom, placeOfPicture, untilPainted, untilSo, whereNothingIs } from './page.ts';
import type { FirstPaint } from '../support/viewer-side.types.ts';
import './side.types.ts';

window.bench = {
  prepare: prepareMap,
  paintScene: (scene) => paint(() => showScene(placeOfPicture(), scene)),
  paintNetwork: (request) => paint(() => showNetwork(placeOfPicture(), request)),
  whereNothingIs,
  moveAround: (gestures) => moveAround(cytoscapeOfMap(), gestures),
};

async function paint(show: () => void): Promise<FirstPaint> {
  const start = performance.now();
  show();
  await untilSo(isDrawn);
  await untilPainted();
  const ms = performance.now() - start;
  const cy = cytoscapeOfMap();
  const places = inRoom(cy.nodes().map((node) => node.renderedPosition()));
  return { ms, people: cy.nodes().length, lines: cy.edges().length, names: count('.map-name, .map-client'), places };
}

/** The letters follow the view of the canvas from its first drawing on. */
function isDrawn(): boolean {
  const over = document.querySelector<SVGElement>('.map__over');
  return over !== null && over.style.transform !== '';
}

function count(selector: string): number {
  return document.querySelectorAll(selector).length;
}

/** Cytoscape keeps itself in the element that it draws in. */
function cytoscapeOfMap(): Core {
  return (document.querySelector('.map__canvas') as Element & { _cyreg: { cy: Core } })._cyreg.cy;
}
