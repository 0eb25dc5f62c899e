import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Point } from '@netwerk/viewer-scene';
import type { MovingPicture } from './moving-picture.ts';

export interface DragEvents {
  /** Whether anybody may be moved on this map now. */
  readonly mayDrag: () => boolean;
  /** `at` in pixels of the scene. */
  readonly onDrag: (memberId: string, at: Point) => void;
  readonly onDrop: (memberId: string, at: Point) => void;
  /** The movement was broken off, by a second finger. */
  readonly onDragEnd: () => void;
}

interface Held {
  readonly memberId: string;
  /** From where the pointer took hold to the middle of the person. */
  readonly offset: Point;
  readonly start: Point;
  /** A mouse moves somebody at once; a finger holds first, so that nobody is moved by accident. */
  ready: boolean;
  moved: boolean;
}

/** Screen pixels within which a hand is not steady. */
const steady = 5;

/** Somebody is taken and let go elsewhere; taps, panning and pinching stay what they are. */
export function listenToDrags(cy: Core, events: DragEvents, picture: MovingPicture): void {
  let held: Held | null = null;
  const takeHold = (event: EventObject): void => {
    cy.userPanningEnabled(false);
    picture.hold(event.target as NodeSingular);
  };
  const letGo = (): Held | null => {
    const former = held;
    held = null;
    cy.userPanningEnabled(true);
    picture.letGo();
    return former;
  };
  cy.on('tapstart', 'node', (event: EventObject) => {
    held = events.mayDrag() ? holdOf(event) : null;
    if (held?.ready) takeHold(event);
  });
  cy.on('taphold', 'node', (event: EventObject) => {
    if (!held) return;
    held.ready = true;
    takeHold(event);
  });
  cy.on('tapdrag', (event: EventObject) => {
    if (!held) return;
    if (fingers(event) > 1 || (!held.ready && isFar(held, event))) {
      if (letGo()?.moved) events.onDragEnd();
      return;
    }
    if (!held.ready || !(held.moved || isFar(held, event))) return;
    held.moved = true;
    events.onDrag(held.memberId, placeOf(held, event));
  });
  cy.on('tapend', (event: EventObject) => {
    const former = letGo();
    if (former?.moved) events.onDrop(former.memberId, placeOf(former, event));
  });
}

function holdOf(event: EventObject): Held | null {
  const node = event.target as NodeSingular;
  const memberId: unknown = node.data('memberId');
  if (typeof memberId !== 'string' || fingers(event) > 1) return null;
  const { x, y } = node.position();
  const offset = { x: x - event.position.x, y: y - event.position.y };
  return { memberId, offset, start: event.renderedPosition, ready: fingers(event) === 0, moved: false };
}

/** 0 with a mouse or a pen. */
function fingers({ originalEvent }: EventObject): number {
  return 'touches' in originalEvent ? (originalEvent as unknown as TouchEvent).touches.length : 0;
}

function isFar(held: Held, { renderedPosition }: EventObject): boolean {
  return Math.hypot(renderedPosition.x - held.start.x, renderedPosition.y - held.start.y) > steady;
}

function placeOf({ offset }: Held, { position }: EventObject): Point {
  return { x: position.x + offset.x, y: position.y + offset.y };
}
