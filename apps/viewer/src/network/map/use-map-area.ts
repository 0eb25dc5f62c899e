import { useEffect, useState, type RefObject } from 'react';
import type { MapArea } from '@netwerk/viewer-scene';

/** Below this the picture is drawn in full and shown smaller: names would otherwise have no room. */
const smallest: MapArea = { width: 640, height: 560 };

/** Sizes go by steps, so that a window that is being dragged does not ask for a new picture at every pixel. */
const step = 16;

/** The room that the map has, in CSS pixels; null until it is known. */
export function useMapArea(element: RefObject<HTMLElement | null>): MapArea | null {
  const [area, setArea] = useState<MapArea | null>(null);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setArea((former) => sameOr(former, roomOf(entry.contentRect)));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return area;
}

function roomOf({ width, height }: DOMRectReadOnly): MapArea {
  return {
    width: Math.max(smallest.width, Math.floor(width / step) * step),
    height: Math.max(smallest.height, Math.floor(height / step) * step),
  };
}

function sameOr(former: MapArea | null, next: MapArea): MapArea {
  return former && former.width === next.width && former.height === next.height ? former : next;
}
