import type { Scene, SceneTitle } from '../scene.types.ts';
import { pillTextSize } from '../layout/pills.ts';
import { element, escapeText } from './element.ts';
import type { SceneTheme } from './theme.ts';

/** Rings from the outside in, dividing lines, sector titles. */
export function groundMarkup(scene: Scene, theme: SceneTheme): string {
  const { x: cx, y: cy } = scene.centre;
  const rings = [...scene.rings].reverse().map(({ ring, radiusX, radiusY }) => {
    const fill = theme.ringFills[ring - 1] ?? theme.ringFills.at(-1);
    return element('ellipse', { cx, cy, rx: radiusX, ry: radiusY, fill, stroke: theme.ringLine, 'stroke-width': 1.3 });
  });
  const dividers = scene.sectors.flatMap(({ divider }) =>
    divider === null
      ? []
      : element('line', {
          ...{ x1: divider.from.x, y1: divider.from.y, x2: divider.to.x, y2: divider.to.y },
          stroke: theme.ringLine,
          'stroke-width': 1.2,
        }),
  );
  return [...rings, ...dividers, ...scene.titles.map((title) => titleMarkup(title, theme))].join('');
}

function titleMarkup(title: SceneTitle, theme: SceneTheme): string {
  const { x, y, anchor, lines, size, lineHeight, count, countSize } = title;
  const words = lines.map((line, index) =>
    element(
      'tspan',
      { x, y: y + index * lineHeight, 'font-size': size, 'font-weight': 700, fill: theme.title },
      escapeText(line),
    ),
  );
  const below = y + (lines.length - 1) * lineHeight + countSize * 1.3;
  if (count !== null) {
    words.push(element('tspan', { x, y: below, 'font-size': countSize, fill: theme.softInk }, escapeText(count)));
  }
  return element('text', { 'text-anchor': anchor, ...haloOf(theme) }, ...words);
}

/** The names of the rings, on top of the lines. */
export function pillsMarkup(scene: Scene, theme: SceneTheme): string {
  const size = pillTextSize[scene.mode];
  return scene.rings
    .map(
      ({ pill, name }) =>
        element('rect', {
          ...{ x: pill.x, y: pill.y, width: pill.width, height: pill.height, rx: pill.height / 2 },
          fill: theme.paper,
          stroke: theme.ringLine,
        }) +
        element(
          'text',
          {
            ...{ x: pill.x + pill.width / 2, y: pill.y + pill.height / 2 + size * 0.33, 'text-anchor': 'middle' },
            'font-size': size,
            'font-weight': 600,
            fill: theme.link,
          },
          escapeText(name),
        ),
    )
    .join('');
}

/** Keeps words readable where a line runs under them. */
export function haloOf(theme: SceneTheme): Readonly<Record<string, string | number>> {
  return {
    stroke: theme.paper,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    'stroke-opacity': 0.85,
  };
}
