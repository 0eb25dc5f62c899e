import type { ReactElement, ReactNode } from 'react';
import type { MapArea } from '@netwerk/viewer-scene';

interface MapLayerProps {
  area: MapArea;
  className?: string;
  children: ReactNode;
}

/**
 * A drawing under or over the canvas that moves along with it. The element around the drawing moves, not the drawing itself:
 * a browser would measure every word in it again.
 */
export function MapLayer({ area, className = '', children }: MapLayerProps): ReactElement {
  return (
    <div className={`map__layer ${className}`} data-follows="" aria-hidden="true">
      <svg className="map__drawing" width={area.width} height={area.height}>
        {children}
      </svg>
    </div>
  );
}
