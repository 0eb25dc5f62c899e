import { useEffect, useRef, type RefObject } from 'react';
import type { Point, Scene } from '@netwerk/viewer-scene';
import type { DragEvents } from '../canvas/drag-person.gesture.ts';
import { MapCanvas } from '../canvas/map-canvas.ts';
import { LayerFollower } from './layer-follower.ts';
import { putAllBack, putAside } from './person-aside.ts';
import { lightUp } from './person-light.ts';

interface MapCanvasInput {
  scene: Scene;
  chosen: string | null;
  onChoose: (memberId: string | null) => void;
  drags: DragEvents;
  /** Who stays in sight; null: everybody. */
  lit: ReadonlySet<string> | null;
  /** What lies over the canvas at a place of the scene takes a tap; whether there is something. */
  onOver: (at: Point) => boolean;
  isOver: (at: Point) => boolean;
}

/** What the page may ask of the map's canvas and of what lies over it. */
export interface MapHandle {
  readonly canvas: RefObject<MapCanvas | null>;
  /** Shows somebody elsewhere, with their name and signs. */
  readonly tryAt: (memberId: string, at: Point) => void;
  /** Everybody stands where the scene says again. */
  readonly putBack: () => void;
}

/** Ties Cytoscape to the page: the layers named `data-follows` move along with its view. */
export function useMapCanvas(frame: RefObject<HTMLElement | null>, input: MapCanvasInput): MapHandle {
  const canvas = useRef<MapCanvas | null>(null);
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  useEffect(() => {
    const element = frame.current;
    const container = element?.querySelector<HTMLElement>('.map__canvas');
    if (!element || !container) return undefined;
    const made = canvasIn(element, container, () => latest.current);
    canvas.current = made;
    const resized = new ResizeObserver(() => made.start());
    resized.observe(container);
    return () => {
      resized.disconnect();
      made.destroy();
      canvas.current = null;
    };
  }, [frame]);
  const putBack = (): void => {
    canvas.current?.draw(input.scene);
    putAllBack(frame.current);
    lightUp(frame.current, null);
  };
  useEffect(putBack, [frame, input.scene]);
  useEffect(() => canvas.current?.choose(input.chosen), [input.chosen, input.scene]);
  useEffect(() => canvas.current?.light(input.lit), [input.lit, input.scene]);
  return {
    canvas,
    tryAt: (memberId, at) => {
      const node = input.scene.nodes.find((each) => each.memberId === memberId);
      if (!node) return;
      canvas.current?.tryAt(memberId, at);
      lightUp(frame.current, null);
      putAside(frame.current, memberId, { x: at.x - node.x, y: at.y - node.y });
    },
    putBack,
  };
}

/** Signs of the mouse stand on the frame: Cytoscape draws everything anew when an attribute of its own element changes. */
function canvasIn(element: HTMLElement, container: HTMLElement, input: () => MapCanvasInput): MapCanvas {
  const layers = new LayerFollower(element);
  const made = new MapCanvas(container, {
    onOver: (at) => input().onOver(at),
    onMove: (at) => element.toggleAttribute('data-over-kans', input().isOver(at)),
    onPerson: (memberId) => input().onChoose(memberId),
    onHover: (memberId) => {
      lightUp(element, input().scene.nodes.find((node) => node.memberId === memberId) ?? null);
      element.toggleAttribute('data-over-person', memberId !== null);
    },
    mayDrag: () => input().drags.mayDrag(),
    onDrag: (memberId, at) => input().drags.onDrag(memberId, at),
    onDrop: (memberId, at) => input().drags.onDrop(memberId, at),
    onDragEnd: () => input().drags.onDragEnd(),
    onView: (view) => layers.follow(view),
  });
  return made;
}
