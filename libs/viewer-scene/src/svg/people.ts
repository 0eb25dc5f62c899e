import type { SceneBadge, SceneClient, SceneNode } from '../scene.types.ts';
import { cornersAttribute, element, escapeText } from './element.ts';
import { haloOf } from './ground.ts';
import { clockHands, iconPaths, latinCross, movedCross, supportPaths } from './icons.ts';
import type { SceneTheme } from './theme.ts';

/** One person with everything the picture says in words as its accessible name. */
export function nodeMarkup(node: SceneNode, theme: SceneTheme): string {
  return element(
    'g',
    { role: 'img', 'aria-label': node.description, opacity: node.emphasis === 'LIGHT' ? theme.lightPeople : undefined },
    ...[octagonMarkup(node, theme), shapeMarkup(node, theme), iconMarkup(node, theme), stoppedMarkup(node, theme)],
    ...node.badges.map((badge) => badgeMarkup(badge, theme)),
    labelMarkup(node, theme),
  );
}

export function clientMarkup({ x, y, radius, lines, nameSize }: SceneClient, theme: SceneTheme): string {
  const top = y + nameSize * 0.34 - ((lines.length - 1) * nameSize * 1.1) / 2;
  const words = lines.map((line, index) => element('tspan', { x, y: top + index * nameSize * 1.1 }, escapeText(line)));
  const type = { 'text-anchor': 'middle', 'font-size': nameSize, 'font-weight': 700, fill: theme.clientText };
  return (
    element('circle', { cx: x, cy: y, r: radius, fill: theme.client, stroke: theme.paper, 'stroke-width': 3 }) +
    element('text', type, ...words)
  );
}

function octagonMarkup({ octagon }: SceneNode, theme: SceneTheme): string {
  if (octagon.length === 0) return '';
  const points = cornersAttribute(octagon);
  return element('polygon', {
    points,
    fill: theme.unsafeFill,
    stroke: theme.unsafe,
    'stroke-width': 1.3,
    'stroke-opacity': 0.7,
  });
}

function shapeMarkup(node: SceneNode, theme: SceneTheme): string {
  const { x, y, radius, shape } = node;
  const fill = fillOf(node, theme);
  const isNew = node.change === 'NEW';
  const line = { fill, stroke: isNew ? theme.change : theme.outline, 'stroke-width': isNew ? 4 : 1.8 };
  if (shape === 'HEXAGON')
    return element('polygon', { points: cornersAttribute(node.corners), 'stroke-linejoin': 'round', ...line });
  if (shape === 'CIRCLE') return element('circle', { cx: x, cy: y, r: radius, ...line });
  const half = radius * 0.92;
  return element('rect', { x: x - half, y: y - half, width: half * 2, height: half * 2, rx: radius * 0.28, ...line });
}

function fillOf(node: SceneNode, theme: SceneTheme): string {
  if (node.gone) return theme.goneFill;
  if (node.shape === 'ROUNDED_SQUARE') return theme.professionalFill;
  return node.shape === 'HEXAGON' ? theme.groupFill : theme.personFill;
}

function iconMarkup({ x, y, radius, icon, gone }: SceneNode, theme: SceneTheme): string {
  return drawing(iconPaths[icon], x, y, (radius / 10) * 0.58, gone ? theme.softInk : theme.outline, 1.7);
}

function stoppedMarkup({ x, y, radius, change }: SceneNode, theme: SceneTheme): string {
  if (change !== 'STOPPED') return '';
  const reach = radius * 0.92;
  const d = `M${-reach},${-reach}L${reach},${reach}M${reach},${-reach}L${-reach},${reach}`;
  return drawing(d, x, y, 1, theme.outline, 1.8);
}

function badgeMarkup(badge: SceneBadge, theme: SceneTheme): string {
  const { x, y, radius, kind, letter, support } = badge;
  const filled = kind === 'RECEIVED';
  const old = kind === 'STALE';
  const fill = filled ? theme.badge : old ? theme.attentionFill : theme.paper;
  const stroke = filled ? theme.paper : old ? theme.attention : theme.badge;
  const circle = element('circle', { cx: x, cy: y, r: radius, fill, stroke, 'stroke-width': filled ? 1 : 1.4 });
  if (kind === 'STALE') return circle + drawing(clockHands, x, y, radius / 10, theme.attention, 1.5);
  if (kind === 'DIED') return circle + drawing(latinCross, x, y, radius / 10, theme.badge, 1.5);
  if (kind === 'MOVED') return circle + drawing(movedCross, x, y, radius / 10, theme.badge, 1.5);
  const ink = filled ? theme.badgeText : theme.badge;
  if (theme.supportSigns && support !== null)
    return circle + drawing(supportPaths[support], x, y, radius / 9, ink, 1.5);
  const size = radius * 1.4;
  const text = { x, y: y + size * 0.34, 'text-anchor': 'middle', 'font-size': size, 'font-weight': 700 };
  return circle + element('text', { ...text, fill: ink }, escapeText(letter));
}

function drawing(d: string, x: number, y: number, scale: number, stroke: string, width: number): string {
  const line = { fill: 'none', stroke, 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return element('path', {
    ...{ d, transform: `translate(${x} ${y}) scale(${Math.round(scale * 1000) / 1000})`, ...line },
    'vector-effect': 'non-scaling-stroke',
  });
}

function labelMarkup({ label }: SceneNode, theme: SceneTheme): string {
  const { x, y, anchor, name, relation, relationY, nameSize, relationSize, tag } = label;
  const lines = [
    element('tspan', { x, y, 'font-size': nameSize, 'font-weight': 600, fill: theme.ink }, escapeText(name)),
  ];
  if (relation !== null) {
    lines.push(
      element('tspan', { x, y: relationY, 'font-size': relationSize, fill: theme.softInk }, escapeText(relation)),
    );
  }
  const words = element('text', { 'text-anchor': anchor, ...haloOf(theme) }, ...lines);
  if (tag === null) return words;
  const { box, text } = tag;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 + 4, 'text-anchor': 'middle', 'font-size': 12 };
  return (
    words +
    element('rect', {
      ...{ x: box.x, y: box.y, width: box.width, height: box.height, rx: box.height / 2 },
      fill: theme.changeFill,
      stroke: theme.change,
    }) +
    element('text', { ...middle, 'font-weight': 600, fill: theme.ink }, escapeText(text))
  );
}
