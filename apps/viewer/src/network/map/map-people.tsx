import type { ReactElement } from 'react';
import type { NodeIcon, Scene, SceneBadge, SceneNode } from '@netwerk/viewer-scene';
import { corners } from './map-marks.tsx';

interface MapPeopleProps {
  scene: Scene;
  chosen: string | null;
  /** With forced colours there is no canvas, and the shapes are drawn here. */
  withShapes: boolean;
}

/** Icons, badges and names; the shapes behind them are Cytoscape's. */
export function MapPeople({ scene, chosen, withShapes }: MapPeopleProps): ReactElement {
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
      <text
        className="map-client"
        x={scene.client.x}
        y={scene.client.y}
        fontSize={scene.client.nameSize}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {scene.client.name}
      </text>
      {scene.nodes.map((node) => (
        <Person key={node.memberId} node={node} chosen={node.memberId === chosen} withShape={withShapes} />
      ))}
    </g>
  );
}

function Person({ node, chosen, withShape }: { node: SceneNode; chosen: boolean; withShape: boolean }): ReactElement {
  const emphasis = chosen ? 'full' : node.emphasis.toLowerCase();
  return (
    <g className={`map-person map-person--${emphasis} ${chosen ? 'map-person--chosen' : ''}`}>
      {withShape ? <Shape node={node} /> : null}
      {node.octagon.length > 0 ? <polygon className="map-octagon" points={corners(node.octagon)} /> : null}
      <PersonIcon icon={node.icon} x={node.x} y={node.y} radius={node.radius} />
      {node.change === 'STOPPED' ? <Cross node={node} /> : null}
      <Label node={node} />
      {node.badges.map((badge) => (
        <Badge key={`${badge.kind}-${badge.support ?? ''}`} badge={badge} />
      ))}
    </g>
  );
}

function Shape({ node }: { node: SceneNode }): ReactElement {
  const side = node.radius * 2;
  if (node.shape === 'HEXAGON') return <polygon className="map-shape" points={corners(node.corners)} />;
  if (node.shape === 'CIRCLE') return <circle className="map-shape" cx={node.x} cy={node.y} r={node.radius} />;
  return (
    <rect className="map-shape" x={node.x - node.radius} y={node.y - node.radius} width={side} height={side} rx={6} />
  );
}

const iconPaths: Record<NodeIcon, string> = {
  PERSON:
    'M0-6.500a3.200 3.200 0 1 0 0 6.400 3.200 3.200 0 0 0 0-6.400ZM-6.500 7.500c0-3.800 2.800-5.600 6.500-5.600s6.500 1.800 6.500 5.600',
  PROFESSIONAL: 'M-7.500-3.500h15v10h-15zM-3-3.500v-3h6v3M-7.500 1h15M0 .2v1.800',
  GROUP:
    'M-4.200-5.500a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600ZM4.200-5.500a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600ZM-9 6c0-3 2-4.500 4.600-4.500S0 3 0 6M0 6c0-3 2-4.500 4.400-4.500S9 3 9 6',
  PET: 'M0 7c-3 0-5-1-5-3S-2.500-.5 0-.5 5 2 5 4 3 7 0 7ZM-6-1.500v-.800M-2.500-4.500v-1.500M2.500-4.500v-1.500M6-1.500v-.800',
};

function PersonIcon({ icon, x, y, radius }: { icon: NodeIcon; x: number; y: number; radius: number }): ReactElement {
  return (
    <path
      className="map-icon"
      d={iconPaths[icon]}
      transform={`translate(${x} ${y}) scale(${(radius / 16).toFixed(3)})`}
    />
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

function Label({ node }: { node: SceneNode }): ReactElement {
  const { label } = node;
  return (
    <g>
      <text className="map-name" x={label.x} y={label.y} fontSize={label.nameSize} textAnchor={label.anchor}>
        {label.name}
      </text>
      {label.relation ? (
        <text
          className="map-relation"
          x={label.x}
          y={label.relationY}
          fontSize={label.relationSize}
          textAnchor={label.anchor}
        >
          {label.relation}
        </text>
      ) : null}
      {label.tag ? (
        <g>
          <rect
            className="map-tag"
            x={label.tag.box.x}
            y={label.tag.box.y}
            width={label.tag.box.width}
            height={label.tag.box.height}
            rx={label.tag.box.height / 2}
          />
          <text
            className="map-tag__text"
            x={label.tag.box.x + label.tag.box.width / 2}
            y={label.tag.box.y + label.tag.box.height / 2}
            textAnchor="middle"
            dominantBaseline="central"
          >
            {label.tag.text}
          </text>
        </g>
      ) : null}
    </g>
  );
}

function Badge({ badge }: { badge: SceneBadge }): ReactElement {
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
