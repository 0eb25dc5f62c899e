import { memo, type ReactElement } from 'react';
import type { Scene } from '@netwerk/viewer-scene';
import { MapLayer } from './map-layer.tsx';

/** What lies under the people: rings, the lines between sectors, their names. */
export const MapGround = memo(function MapGround({ scene }: { scene: Scene }): ReactElement {
  const outerFirst = scene.rings.toReversed();
  return (
    <MapLayer area={scene.area}>
      {outerFirst.map((ring) => (
        <ellipse
          key={ring.ring}
          className={`map-ring map-ring--${ring.ring}`}
          cx={scene.centre.x}
          cy={scene.centre.y}
          rx={ring.radiusX}
          ry={ring.radiusY}
        />
      ))}
      {scene.sectors.map(({ sector, divider }) =>
        divider ? (
          <line
            key={sector}
            className="map-divider"
            x1={divider.from.x}
            y1={divider.from.y}
            x2={divider.to.x}
            y2={divider.to.y}
          />
        ) : null,
      )}
      {scene.rings.map(({ ring, name, pill }) => (
        <g key={ring}>
          <rect
            className="map-pill"
            x={pill.x}
            y={pill.y}
            width={pill.width}
            height={pill.height}
            rx={pill.height / 2}
          />
          <text
            className="map-pill__name"
            x={pill.x + pill.width / 2}
            y={pill.y + pill.height / 2}
            dominantBaseline="central"
            textAnchor="middle"
          >
            {name}
          </text>
        </g>
      ))}
      {scene.titles.map((title) => (
        <text
          key={title.sector}
          className="map-title"
          x={title.x}
          y={title.y}
          textAnchor={title.anchor}
          fontSize={title.size}
        >
          {title.lines.map((line, index) => (
            <tspan key={line} x={title.x} dy={index === 0 ? 0 : title.lineHeight}>
              {line}
            </tspan>
          ))}
          {title.count ? (
            <tspan className="map-title__count" x={title.x} dy={title.lineHeight} fontSize={title.countSize}>
              {title.count}
            </tspan>
          ) : null}
        </text>
      ))}
    </MapLayer>
  );
});
