import type { ReactElement } from 'react';
import type { SceneBadge } from '@netwerk/viewer-scene';

/** On the rim of somebody: a kind of support, or a sign for what is old, died or moved. */
export function MapBadge({ badge }: { badge: SceneBadge }): ReactElement {
  return (
    <g className={`map-badge map-badge--${badge.kind.toLowerCase()}`}>
      <circle cx={badge.x} cy={badge.y} r={badge.radius} />
      {badge.letter === '' ? (
        <BadgeSign badge={badge} />
      ) : (
        <text x={badge.x} y={badge.y} fontSize={badge.radius * 1.35} textAnchor="middle" dominantBaseline="central">
          {badge.letter}
        </text>
      )}
    </g>
  );
}

const signPaths: Partial<Record<SceneBadge['kind'], string>> = {
  STALE: 'M0-4.500V.300l3 1.800',
  DIED: 'M0-5V5M-3-2H3',
  MOVED: 'M-4 0h7M.500-3 3.500 0 .500 3',
};

function BadgeSign({ badge }: { badge: SceneBadge }): ReactElement {
  return (
    <path
      className="map-badge__sign"
      d={signPaths[badge.kind] ?? ''}
      transform={`translate(${badge.x} ${badge.y}) scale(${(badge.radius / 8).toFixed(3)})`}
    />
  );
}
