import type { ReactElement } from 'react';
import type { Scene } from '@netwerk/viewer-scene';
import { Arrow } from './map-marks.tsx';

/** Where somebody stood on the earlier date, and the way to where they stand now. */
export function MapTrails({ scene }: { scene: Scene }): ReactElement {
  return (
    <g>
      {scene.ghosts.map((ghost) => (
        <g key={ghost.memberId}>
          <circle className="map-ghost" cx={ghost.x} cy={ghost.y} r={ghost.radius} />
          {ghost.trail ? <path className="map-trail" d={ghost.trail.path} /> : null}
          {ghost.arrow ? <Arrow arrow={ghost.arrow} className="map-trail__arrow" /> : null}
        </g>
      ))}
    </g>
  );
}
