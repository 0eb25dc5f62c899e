import type { ReactElement } from 'react';
import { pointOf, type MapCell, type Scene } from '@netwerk/viewer-scene';

/** Corners along the arc of a cell: enough for it to look round. */
const steps = 32;

/** Over which ring and sector somebody is held; `own`: they stay who they are to the client. */
export function MapCellMark({ scene, cell, own }: { scene: Scene; cell: MapCell; own: boolean }): ReactElement {
  const side = (depth: number): string[] =>
    Array.from({ length: steps + 1 }, (_, step) => {
      const { x, y } = pointOf(scene, { ...cell, pin: { angle: step / steps, depth } });
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    });
  const points = [...side(1), ...side(0).toReversed()].join(' ');
  return <polygon className={`map-cell ${own ? '' : 'map-cell--other'}`} points={points} />;
}
