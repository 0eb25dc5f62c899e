import type { Point } from '../layout.types.ts';
import type { Emphasis, SceneArrow, SceneGhost, SceneLink, SceneTie } from '../scene.types.ts';
import { cornersAttribute, element } from './element.ts';
import type { SceneTheme } from './theme.ts';

export function tieMarkup(tie: SceneTie, theme: SceneTheme): string {
  const line = pathMarkup(tie.path, theme.tie, tie.width);
  const arrows = tie.arrows.map((arrow) => arrowMarkup(arrow, theme.tie, theme));
  return group(tie.emphasis, theme, line, ...arrows, ...marks(tie, theme.tie, theme));
}

export function linkMarkup(link: SceneLink, theme: SceneTheme): string {
  const line = pathMarkup(link.path, theme.link, link.width);
  const dots = link.dots.map(({ x, y }) => element('circle', { cx: x, cy: y, r: link.dotRadius, fill: theme.link }));
  return group(link.emphasis, theme, line, ...dots, ...marks(link, theme.link, theme));
}

/** Where somebody stood, and the arrow to where they stand now. */
export function ghostMarkup({ x, y, radius, trail, arrow }: SceneGhost, theme: SceneTheme): string {
  return [
    element('circle', { cx: x, cy: y, r: radius, fill: theme.paper, stroke: theme.change, 'stroke-width': 1.6 }),
    trail === null ? '' : pathMarkup(trail.path, theme.change, 2),
    arrow === null ? '' : element('polygon', { points: cornersAttribute(arrow.corners), fill: theme.change }),
  ].join('');
}

interface Marked {
  readonly bars: readonly { readonly from: Point; readonly to: Point }[];
  readonly bolt: readonly Point[];
}

function marks({ bars, bolt }: Marked, colour: string, theme: SceneTheme): readonly string[] {
  const strokes = bars.map(({ from, to }) =>
    element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: colour, 'stroke-width': 1.8 }),
  );
  if (bolt.length === 0) return strokes;
  const points = cornersAttribute(bolt);
  return [
    ...strokes,
    element('polygon', {
      points,
      fill: theme.attention,
      stroke: theme.paper,
      'stroke-width': 2.5,
      'paint-order': 'stroke',
    }),
  ];
}

/** A thin edge in the colour of the paper keeps heads apart that stand close together. */
function arrowMarkup(arrow: SceneArrow, colour: string, theme: SceneTheme): string {
  const edge = arrow.atEnd ? {} : { stroke: theme.paper, 'stroke-width': 1.5, 'paint-order': 'stroke' };
  return element('polygon', { points: cornersAttribute(arrow.corners), fill: colour, ...edge });
}

function pathMarkup(d: string, stroke: string, width: number): string {
  return element('path', { d, fill: 'none', stroke, 'stroke-width': width, 'stroke-linejoin': 'round' });
}

function group(emphasis: Emphasis, theme: SceneTheme, ...children: readonly string[]): string {
  return element('g', { opacity: emphasis === 'LIGHT' ? theme.lightLines : undefined }, ...children);
}
