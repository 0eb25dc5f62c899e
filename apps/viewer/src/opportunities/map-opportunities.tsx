import type { ReactElement } from 'react';
import type { Point, Scene, SceneOpportunity } from '@netwerk/viewer-scene';
import { isLit } from './map-focus.ts';
import type { OpportunityLayer } from './map-layer.types.ts';
import './map-opportunities.css';

/** Long dashes from the client, dots from who goes along: below the people, so that no name is crossed out. */
export function MapOpportunityLines({ layer }: { layer: OpportunityLayer }): ReactElement {
  return (
    <g>
      {layer.list.map((each) => (
        <g key={each.id} className={`kans ${lookOf(each, layer)}`}>
          {each.mark ? <path className="kans__line" d={each.mark.line.path} /> : null}
          {each.via ? <path className="kans__via" d={each.via.path} /> : null}
          {each.via?.arrow ? <polygon className="kans__arrow" points={corners(each.via.arrow.corners)} /> : null}
        </g>
      ))}
    </g>
  );
}

/** The marks with their names, the numbers, and the words on the way. */
export function MapOpportunityMarks({ layer, scene }: { layer: OpportunityLayer; scene: Scene }): ReactElement {
  return (
    <g>
      {layer.list.map((each) => (
        <g key={each.id} className={`kans ${lookOf(each, layer)}`}>
          {each.id === layer.chosenId ? <Rings opportunity={each} scene={scene} /> : null}
          <Mark opportunity={each} />
          <Pill via={each.via} />
          <circle className="kans__number" cx={each.badge.x} cy={each.badge.y} r={each.badge.radius} />
          <text
            className="kans__digit"
            x={each.badge.x}
            y={each.badge.y}
            fontSize={each.badge.radius * 1.3}
            textAnchor="middle"
            dominantBaseline="central"
          >
            {each.number}
          </text>
        </g>
      ))}
    </g>
  );
}

function lookOf(each: SceneOpportunity, layer: OpportunityLayer): string {
  const tried = layer.tried?.has(each.id) ? 'kans--tried' : '';
  const chosen = each.id === layer.chosenId ? 'kans--chosen' : '';
  return `${isLit(each, layer) ? '' : 'kans--beside'} ${tried} ${chosen}`;
}

/** Around whom it is about: the mark itself, or the person it leads to, and who goes along. */
function Rings({ opportunity, scene }: { opportunity: SceneOpportunity; scene: Scene }): ReactElement {
  const { place, lit, x, y, radius } = opportunity;
  const people = place === 'CLIENT' ? [] : scene.nodes.filter((node) => lit.includes(node.memberId));
  const around = place === 'OWN' ? [{ memberId: 'own', x, y, radius }, ...people] : people;
  return (
    <>
      {around.map((each) => (
        <circle key={each.memberId} className="kans__ring" cx={each.x} cy={each.y} r={each.radius + 5} />
      ))}
    </>
  );
}

const iconPaths = {
  PERSON:
    'M0-1.500a3.300 3.300 0 1 0 0-6.600 3.300 3.300 0 0 0 0 6.600ZM-6 7c.3-3.600 2.600-5.600 6-5.600S5.700 3.400 6 7',
  PROFESSIONAL: 'M-6.500-3.500h13v9h-13zM-2.500-3.500v-2.500h5v2.500M-6.500.500h13',
  GROUP:
    'M-3-.500a2.600 2.600 0 1 0 0-5.200 2.600 2.600 0 0 0 0 5.200ZM3.500-.500a2.600 2.600 0 1 0 0-5.200 2.600 2.600 0 0 0 0 5.200ZM-7.500 5.500c.2-2.600 1.800-4 4.300-4s4 1.400 4.200 4M2.500 1.600c2.900-.4 4.700 1 5 3.900',
  PET: '',
} as const;

function Mark({ opportunity }: { opportunity: SceneOpportunity }): ReactElement | null {
  const { mark, x, y, radius } = opportunity;
  if (!mark) return null;
  const { label } = mark;
  const scale = ((radius / 19) * 1.25).toFixed(3);
  return (
    <>
      <Outline shape={mark.shape} points={mark.corners} x={x} y={y} radius={radius} />
      <path className="kans__icon" d={iconPaths[mark.icon]} transform={`translate(${x} ${y}) scale(${scale})`} />
      <text className="kans__name" x={label.x} y={label.y} fontSize={label.nameSize} textAnchor={label.anchor}>
        {label.name}
        {label.relation === null ? null : (
          <tspan x={label.x} y={label.relationY} fontSize={label.relationSize}>
            {label.relation}
          </tspan>
        )}
      </text>
    </>
  );
}

interface OutlineProps extends Point {
  shape: NonNullable<SceneOpportunity['mark']>['shape'];
  points: readonly Point[];
  radius: number;
}

function Outline({ shape, points, x, y, radius }: OutlineProps): ReactElement {
  if (shape === 'HEXAGON') return <polygon className="kans__shape" points={corners(points)} />;
  if (shape === 'CIRCLE') return <circle className="kans__shape" cx={x} cy={y} r={radius} />;
  return <rect className="kans__shape" x={x - radius} y={y - radius} width={radius * 2} height={radius * 2} rx={6} />;
}

function Pill({ via }: { via: SceneOpportunity['via'] }): ReactElement | null {
  if (!via?.pill) return null;
  const { box, text } = via.pill;
  return (
    <>
      <rect className="kans__pill" x={box.x} y={box.y} width={box.width} height={box.height} rx={box.height / 2} />
      <text
        className="kans__pill-text"
        x={box.x + box.width / 2}
        y={box.y + box.height / 2}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {text}
      </text>
    </>
  );
}

function corners(points: readonly Point[]): string {
  return points.map((point) => `${point.x},${point.y}`).join(' ');
}
