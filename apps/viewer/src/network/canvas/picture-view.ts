import type { MapArea } from '@netwerk/viewer-scene';
import { viewTransform, type View } from './view.ts';

/** Further than this a stretched picture is too coarse to look at. */
const mostStretch = 2;

/** Where a picture that was drawn for one view has to stand, and how large, to be seen as from another; its corner is the origin. */
export function pictureTransform(view: View, drawn: View): string {
  const zoom = view.zoom / drawn.zoom;
  return viewTransform({ zoom, pan: { x: view.pan.x - drawn.pan.x * zoom, y: view.pan.y - drawn.pan.y * zoom } });
}

/**
 * Whether a picture of the scene that filled the room in the one view still holds everything of the scene that is to be seen in
 * the other, and is not stretched too far for it.
 */
export function isCovered(area: MapArea, room: MapArea, view: View, drawn: View): boolean {
  const scale = view.zoom / drawn.zoom;
  if (scale > mostStretch || scale < 1 / mostStretch) return false;
  return (
    isCoveredAlong('x', area.width, room.width, view, drawn) &&
    isCoveredAlong('y', area.height, room.height, view, drawn)
  );
}

function isCoveredAlong(axis: 'x' | 'y', area: number, room: number, view: View, drawn: View): boolean {
  const seen = seenAlong(axis, area, room, view);
  const held = seenAlong(axis, area, room, drawn);
  return seen.from >= seen.to || (seen.from >= held.from - slack && seen.to <= held.to + slack);
}

/** Pixels of the scene that nobody misses. */
const slack = 0.5;

/** Which part of the scene stands in the room, along one side of it. */
function seenAlong(axis: 'x' | 'y', area: number, room: number, { zoom, pan }: View): { from: number; to: number } {
  return { from: Math.max(0, -pan[axis] / zoom), to: Math.min(area, (room - pan[axis]) / zoom) };
}
