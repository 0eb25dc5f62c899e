import { useEffect, useRef, useState } from 'react';
import { isSameCell, placeAt, type PlaceInCell, type Point, type Scene } from '@netwerk/viewer-scene';
import type { PinnedPlace } from '@netwerk/domain';
import type { DragEvents } from '../canvas/drag-person.gesture.ts';
import type { Direction } from './neighbour-of.ts';
import type { MapHandle } from './use-map-canvas.ts';

/** What a map does with who is put elsewhere; without it nobody can be moved. */
export interface MapMoving {
  readonly onPin: (memberId: string, pin: PinnedPlace) => void;
  /** Let go in another ring or sector: what does that mean? */
  readonly onOtherCell: (question: OtherCell) => void;
  /** The keyboard came to the border of the cell. */
  readonly onBorder: (memberId: string) => void;
}

export interface OtherCell {
  readonly memberId: string;
  readonly from: PlaceInCell;
  readonly to: PlaceInCell;
  /** In the scene. */
  readonly at: Point;
  /** Nothing changes: they go back. */
  readonly onLeave: () => void;
}

interface Held {
  readonly cell: PlaceInCell;
  readonly own: boolean;
}

interface Moving {
  /** Over which cell somebody is held now. */
  readonly held: Held | null;
  readonly drags: DragEvents;
  readonly nudge: (memberId: string, direction: Direction) => void;
  readonly endNudge: () => void;
  readonly cancelNudge: () => void;
}

/** Pixels of the scene for one press of a key. */
const step = 8;
/** A pause after which the place that was reached is kept. */
const pause = 900;

const headings: Record<Direction, Point> = {
  LEFT: { x: -step, y: 0 },
  RIGHT: { x: step, y: 0 },
  UP: { x: 0, y: -step },
  DOWN: { x: 0, y: step },
};

/** Putting somebody elsewhere, by hand or by keyboard: shown while it is tried, told when it is meant. */
export function useMoving(scene: Scene, moving: MapMoving | undefined, map: () => MapHandle | null): Moving {
  const [held, setHeld] = useState<Held | null>(null);
  const keyboard = useNudging(scene, moving, map);
  const hold = (memberId: string, at: Point): PlaceInCell | null => {
    const cell = placeAt(scene, at);
    const from = cellOf(scene, memberId);
    setHeld((former) => {
      if (!cell || !from) return null;
      return former && isSameCell(former.cell, cell) ? former : { cell, own: isSameCell(cell, from) };
    });
    return cell;
  };
  const drags: DragEvents = {
    mayDrag: () => moving !== undefined,
    onDrag: (memberId, at) => {
      hold(memberId, at);
      map()?.tryAt(memberId, at);
    },
    onDrop: (memberId, at) => {
      setHeld(null);
      drop(memberId, at, scene, moving, map());
    },
    onDragEnd: () => {
      setHeld(null);
      map()?.putBack();
    },
  };
  return { held, drags, ...keyboard };
}

function drop(memberId: string, at: Point, scene: Scene, moving: MapMoving | undefined, map: MapHandle | null): void {
  const to = placeAt(scene, at);
  const from = cellOf(scene, memberId);
  if (to && from && isSameCell(from, to)) return moving?.onPin(memberId, to.pin);
  if (!to || !from || !moving) return map?.putBack();
  return moving.onOtherCell({ memberId, from, to, at, onLeave: () => map?.putBack() });
}

interface Nudged {
  readonly memberId: string;
  readonly at: Point;
  readonly place: PlaceInCell;
  /** Whether this place was told already; the next picture will show it. */
  readonly told: boolean;
}

function useNudging(scene: Scene, moving: MapMoving | undefined, map: () => MapHandle | null) {
  const nudged = useRef<Nudged | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (nudged.current?.told) nudged.current = null;
  }, [scene]);
  const endNudge = (): void => {
    clearTimeout(timer.current);
    const reached = nudged.current;
    if (!reached || reached.told) return;
    nudged.current = { ...reached, told: true };
    moving?.onPin(reached.memberId, reached.place.pin);
  };
  const nudge = (memberId: string, direction: Direction): void => {
    const from = cellOf(scene, memberId);
    const before = nudged.current?.memberId === memberId ? nudged.current.at : pointOfNode(scene, memberId);
    if (!moving || !from || !before) return;
    const at = { x: before.x + headings[direction].x, y: before.y + headings[direction].y };
    const place = placeAt(scene, at);
    clearTimeout(timer.current);
    timer.current = setTimeout(endNudge, pause);
    if (!place || !isSameCell(place, from)) return moving.onBorder(memberId);
    nudged.current = { memberId, at, place, told: false };
    map()?.tryAt(memberId, at);
  };
  const cancelNudge = (): void => {
    clearTimeout(timer.current);
    if (!nudged.current || nudged.current.told) return;
    map()?.putBack();
    nudged.current = null;
  };
  return { nudge, endNudge, cancelNudge };
}

function pointOfNode(scene: Scene, memberId: string): Point | undefined {
  return scene.nodes.find((each) => each.memberId === memberId);
}

/** The ring and sector that somebody belongs to, and where in it they stand. */
function cellOf(scene: Scene, memberId: string): PlaceInCell | null {
  const node = scene.nodes.find((each) => each.memberId === memberId);
  const place = node && placeAt(scene, node);
  return node && place ? { ...place, ring: node.ring, sector: node.sector } : null;
}
