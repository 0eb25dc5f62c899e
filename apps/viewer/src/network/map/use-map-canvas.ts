import { useEffect, useRef, type RefObject } from 'react';
import type { Scene } from '@netwerk/viewer-scene';
import { MapCanvas } from '../canvas/map-canvas.ts';

interface MapCanvasInput {
  scene: Scene;
  chosen: string | null;
  onChoose: (memberId: string | null) => void;
}

/** Ties Cytoscape to the page: the layers named `data-follows` move along with its view. */
export function useMapCanvas(frame: RefObject<HTMLElement | null>, input: MapCanvasInput): RefObject<MapCanvas | null> {
  const canvas = useRef<MapCanvas | null>(null);
  const onChoose = useRef(input.onChoose);
  useEffect(() => {
    onChoose.current = input.onChoose;
  }, [input.onChoose]);
  useEffect(() => {
    const element = frame.current;
    const container = element?.querySelector<HTMLElement>('.map__canvas');
    if (!element || !container) return undefined;
    const made = new MapCanvas(container, {
      onPerson: (memberId) => onChoose.current(memberId),
      onHover: (memberId) => {
        made.hover(memberId);
        container.classList.toggle('map__canvas--person', memberId !== null);
      },
      onView: ({ zoom, pan }) => {
        const moved = `translate(${pan.x}px, ${pan.y}px) scale(${zoom})`;
        for (const layer of element.querySelectorAll<HTMLElement>('[data-follows]')) layer.style.transform = moved;
      },
    });
    canvas.current = made;
    const resized = new ResizeObserver(() => made.start());
    resized.observe(container);
    return () => {
      resized.disconnect();
      made.destroy();
      canvas.current = null;
    };
  }, [frame]);
  useEffect(() => canvas.current?.draw(input.scene), [input.scene]);
  useEffect(() => canvas.current?.choose(input.chosen), [input.chosen, input.scene]);
  return canvas;
}
