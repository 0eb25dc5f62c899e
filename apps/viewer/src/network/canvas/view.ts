import type { Core } from 'cytoscape';
import type { MapArea, Scene } from '@netwerk/viewer-scene';

export interface View {
  readonly zoom: number;
  readonly pan: { x: number; y: number };
}

/** What the page does to an element, from its upper left corner, for it to be seen in this view. */
export function viewTransform({ zoom, pan }: View): string {
  return `translate(${pan.x}px, ${pan.y}px) scale(${zoom})`;
}

/** The whole scene in the middle of the room. */
export function fitView(scene: MapArea, room: MapArea): View {
  const zoom = Math.min(room.width / scene.width, room.height / scene.height, 1.6);
  return { zoom, pan: { x: (room.width - scene.width * zoom) / 2, y: (room.height - scene.height * zoom) / 2 } };
}

/** Below this a name of 12 px can no longer be read. */
const readableZoom = 0.85;

/** How the scene first appears: whole where it stays readable, else around the client, to be moved. */
export function startView(scene: Pick<Scene, 'area' | 'client'>, room: MapArea): View {
  const whole = fitView(scene.area, room);
  if (whole.zoom >= readableZoom) return whole;
  const pan = {
    x: room.width / 2 - scene.client.x * readableZoom,
    y: room.height / 2 - scene.client.y * readableZoom,
  };
  return { zoom: readableZoom, pan };
}

/** How far the picture must move so that a place in the room comes `margin` inside it. */
export function stepInside(at: number, size: number, margin: number): number {
  return Math.min(size - margin, Math.max(margin, at)) - at;
}

/** Closer or further, with what stands in the middle of the room staying there. */
export function zoomView(cy: Core, factor: number): View {
  const former = cy.zoom();
  const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), former * factor));
  const middle = { x: cy.width() / 2, y: cy.height() / 2 };
  const pan = cy.pan();
  const moved = (axis: 'x' | 'y'): number => middle[axis] - ((middle[axis] - pan[axis]) * zoom) / former;
  return { zoom, pan: { x: moved('x'), y: moved('y') } };
}
