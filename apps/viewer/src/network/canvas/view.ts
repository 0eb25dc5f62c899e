import type { Core } from 'cytoscape';
import type { MapArea } from '@netwerk/viewer-scene';

export interface View {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** The whole scene in the middle of the room. */
export function fitView(scene: MapArea, room: MapArea): { zoom: number; pan: { x: number; y: number } } {
  const zoom = Math.min(room.width / scene.width, room.height / scene.height, 1.6);
  return { zoom, pan: { x: (room.width - scene.width * zoom) / 2, y: (room.height - scene.height * zoom) / 2 } };
}

/** Closer or further, with what stands in the middle of the room staying there. */
export function zoomView(cy: Core, factor: number): { zoom: number; pan: { x: number; y: number } } {
  const former = cy.zoom();
  const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), former * factor));
  const middle = { x: cy.width() / 2, y: cy.height() / 2 };
  const pan = cy.pan();
  const moved = (axis: 'x' | 'y'): number => middle[axis] - ((middle[axis] - pan[axis]) * zoom) / former;
  return { zoom, pan: { x: moved('x'), y: moved('y') } };
}
