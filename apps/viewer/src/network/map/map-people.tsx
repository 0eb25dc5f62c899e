import { memo, type ReactElement } from 'react';
import type { Scene, SceneClient, SceneNode } from '@netwerk/viewer-scene';
import { MapBadge } from './map-badge.tsx';
import { corners } from './map-marks.tsx';
import { MapName } from './map-name.tsx';
import { PersonIcon } from './person-icon.tsx';

interface MapPeopleProps {
  scene: Scene;
  chosen: string | null;
  /** Who stays in sight; null: everybody. */
  lit: ReadonlySet<string> | null;
  /** With forced colours there is no canvas, and the shapes are drawn here. */
  withShapes: boolean;
}

/** Icons, badges and names; the shapes behind them are Cytoscape's. */
export function MapPeople({ scene, chosen, lit, withShapes }: MapPeopleProps): ReactElement {
  return (
    <g>
      {withShapes ? (
        <circle
          className="map-shape map-shape--client"
          cx={scene.client.x}
          cy={scene.client.y}
          r={scene.client.radius}
        />
      ) : null}
      <ClientName client={scene.client} />
      {scene.nodes.map((node) => (
        <Person
          key={node.memberId}
          node={node}
          chosen={node.memberId === chosen}
          beside={lit !== null && !lit.has(node.memberId)}
          withShape={withShapes}
        />
      ))}
    </g>
  );
}

/** On as many lines as make the name largest in its circle. */
function ClientName({ client }: { client: SceneClient }): ReactElement {
  const first = (1 - client.lines.length) / 2;
  return (
    <text className="map-client" y={client.y} fontSize={client.nameSize} textAnchor="middle" dominantBaseline="central">
      {client.lines.map((line, index) => (
        <tspan key={line} x={client.x} dy={`${index === 0 ? first * 1.1 : 1.1}em`}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface PersonProps {
  node: SceneNode;
  chosen: boolean;
  beside: boolean;
  withShape: boolean;
}

const Person = memo(function Person({ node, chosen, beside, withShape }: PersonProps): ReactElement {
  const emphasis = chosen ? 'full' : node.emphasis.toLowerCase();
  return (
    <g
      className={`map-person map-person--${emphasis} ${chosen ? 'map-person--chosen' : ''} ${beside ? 'map-person--beside' : ''}`}
      data-moves={node.memberId}
    >
      {withShape ? <Shape node={node} /> : null}
      {node.octagon.length > 0 ? <polygon className="map-octagon" points={corners(node.octagon)} /> : null}
      <PersonIcon icon={node.icon} x={node.x} y={node.y} radius={node.radius} />
      {node.change === 'STOPPED' ? <Cross node={node} /> : null}
      <MapName label={node.label} />
      {node.badges.map((badge) => (
        <MapBadge key={`${badge.kind}-${badge.support ?? ''}`} badge={badge} />
      ))}
    </g>
  );
});

function Shape({ node }: { node: SceneNode }): ReactElement {
  const side = node.radius * 2;
  if (node.shape === 'HEXAGON') return <polygon className="map-shape" points={corners(node.corners)} />;
  if (node.shape === 'CIRCLE') return <circle className="map-shape" cx={node.x} cy={node.y} r={node.radius} />;
  return (
    <rect className="map-shape" x={node.x - node.radius} y={node.y - node.radius} width={side} height={side} rx={6} />
  );
}

function Cross({ node }: { node: SceneNode }): ReactElement {
  const reach = node.radius * 0.9;
  return (
    <path
      className="map-cross"
      d={`M${node.x - reach} ${node.y - reach}l${reach * 2} ${reach * 2}M${node.x + reach} ${node.y - reach}l${-reach * 2} ${reach * 2}`}
    />
  );
}
