import {
  defaultTheme as theme,
  type Point,
  type Scene,
  type SceneBadge,
  type SceneLabel,
  type SceneLink,
  type SceneNode,
  type SceneTie,
} from '@netwerk/viewer-scene';
import type { View } from '@netwerk/viewer/map-view';

const letters = theme.fontFamily;

interface Drawn {
  readonly people: number;
  readonly lines: number;
  readonly names: number;
}

/** The least that shows this scene: every shape, line, mark and name drawn once by the browser's own canvas; icons are left out. */
export function drawBare(canvas: HTMLCanvasElement, scene: Scene, { zoom, pan }: View): Drawn {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  context.setTransform(zoom, 0, 0, zoom, pan.x, pan.y);
  drawGround(context, scene);
  for (const link of scene.links) drawLine(context, link, theme.link);
  for (const tie of scene.ties) drawLine(context, tie, theme.tie);
  drawClient(context, scene);
  for (const node of scene.nodes) drawPerson(context, node);
  const people = scene.nodes.length + 1;
  return { people, lines: scene.ties.length + scene.links.length, names: people };
}

function drawGround(context: CanvasRenderingContext2D, scene: Scene): void {
  context.strokeStyle = theme.ringLine;
  context.lineWidth = 1.2;
  for (const { ring, radiusX, radiusY } of scene.rings.toReversed()) {
    context.beginPath();
    context.ellipse(scene.centre.x, scene.centre.y, radiusX, radiusY, 0, 0, 2 * Math.PI);
    context.fillStyle = theme.ringFills[ring - 1] ?? theme.paper;
    context.fill();
    context.stroke();
  }
  for (const { divider } of scene.sectors) if (divider) stroke(context, [divider.from, divider.to]);
  for (const { x, y, anchor, lines, size, lineHeight } of scene.titles) {
    lines.forEach((line, at) => write(context, line, { x, y: y + at * lineHeight, anchor, size, weight: 600 }));
  }
}

function drawLine(context: CanvasRenderingContext2D, line: SceneTie | SceneLink, colour: string): void {
  context.globalAlpha = line.emphasis === 'LIGHT' ? theme.lightLines : 1;
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = line.width;
  stroke(context, line.points);
  if ('arrows' in line) for (const { corners } of line.arrows) polygon(context, corners);
  else for (const dot of line.dots) disc(context, dot, line.dotRadius);
  context.lineWidth = 2;
  for (const { from, to } of line.bars) stroke(context, [from, to]);
  if (line.bolt.length > 0) polygon(context, line.bolt);
  context.globalAlpha = 1;
}

function drawClient(context: CanvasRenderingContext2D, { client }: Scene): void {
  context.fillStyle = theme.client;
  disc(context, client, client.radius);
  client.lines.forEach((line, at) => {
    const y = client.y + client.nameSize * (0.34 + (at - (client.lines.length - 1) / 2) * 1.1);
    write(context, line, {
      x: client.x,
      y,
      anchor: 'middle',
      size: client.nameSize,
      weight: 700,
      ink: theme.clientText,
    });
  });
}

function drawPerson(context: CanvasRenderingContext2D, node: SceneNode): void {
  context.globalAlpha = node.emphasis === 'LIGHT' ? theme.lightPeople : 1;
  context.fillStyle = fillOf(node);
  context.strokeStyle = theme.outline;
  context.lineWidth = 2;
  context.beginPath();
  if (node.shape === 'CIRCLE') context.arc(node.x, node.y, node.radius - 1, 0, 2 * Math.PI);
  else if (node.shape === 'HEXAGON') trace(context, node.corners);
  else context.roundRect(node.x - node.radius, node.y - node.radius, node.radius * 2, node.radius * 2, 6);
  context.closePath();
  context.fill();
  context.stroke();
  drawName(context, node.label);
  for (const badge of node.badges) drawBadge(context, badge);
  context.globalAlpha = 1;
}

function fillOf({ gone, shape }: SceneNode): string {
  if (gone) return theme.goneFill;
  if (shape === 'ROUNDED_SQUARE') return theme.professionalFill;
  return shape === 'HEXAGON' ? theme.groupFill : theme.personFill;
}

function drawName(context: CanvasRenderingContext2D, label: SceneLabel): void {
  const { x, y, anchor, name, nameSize, relation, relationY, relationSize } = label;
  write(context, name, { x, y, anchor, size: nameSize, weight: 600, rim: true });
  if (relation !== null)
    write(context, relation, { x, y: relationY, anchor, size: relationSize, weight: 400, rim: true });
}

function drawBadge(context: CanvasRenderingContext2D, { x, y, radius, kind, letter }: SceneBadge): void {
  const filled = kind === 'RECEIVED';
  context.fillStyle = filled ? theme.badge : theme.paper;
  context.lineWidth = 1.4;
  disc(context, { x, y }, radius);
  context.strokeStyle = filled ? theme.paper : theme.badge;
  context.stroke();
  const ink = filled ? theme.badgeText : theme.badge;
  if (letter !== '')
    write(context, letter, { x, y: y + radius * 0.48, anchor: 'middle', size: radius * 1.35, weight: 700, ink });
}

interface Written extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: number;
  readonly ink?: string;
  /** An edge in the colour of the ground, so that a line under it does not cross it out. */
  readonly rim?: boolean;
}

const aligns = { start: 'left', middle: 'center', end: 'right' } as const;

function write(context: CanvasRenderingContext2D, text: string, how: Written): void {
  context.font = `${how.weight} ${how.size}px ${letters}`;
  context.textAlign = aligns[how.anchor];
  if (how.rim) {
    context.strokeStyle = theme.paper;
    context.lineWidth = 3.5;
    context.lineJoin = 'round';
    context.strokeText(text, how.x, how.y);
  }
  context.fillStyle = how.ink ?? theme.ink;
  context.fillText(text, how.x, how.y);
}

function disc(context: CanvasRenderingContext2D, { x, y }: Point, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

function polygon(context: CanvasRenderingContext2D, corners: readonly Point[]): void {
  context.beginPath();
  trace(context, corners);
  context.closePath();
  context.fill();
}

function stroke(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  trace(context, points);
  context.stroke();
}

function trace(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  points.forEach(({ x, y }, at) => (at === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
}
