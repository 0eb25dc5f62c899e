import type { ElementDefinition } from 'cytoscape';
import type { Point, Scene, SceneLine, SceneLink, SceneNode, SceneTie } from '@netwerk/viewer-scene';
import { edgeCourse } from './edge-course.ts';

export const clientNodeId = 'client';

export function nodeId(memberId: string): string {
  return `person:${memberId}`;
}

/** The scene as Cytoscape's nodes and edges, at the places that the scene gives them. */
export function sceneElements(scene: Scene): ElementDefinition[] {
  const people = new Map(scene.nodes.map((node) => [node.memberId, node]));
  const elements = [
    clientElement(scene),
    ...scene.nodes.map(personElement),
    ...scene.ties.flatMap((tie) => tieElement(tie, scene, people.get(tie.memberId))),
    ...scene.links.flatMap((link) => linkElement(link, people.get(link.fromId), people.get(link.toId))),
  ];
  // What lies over what must not depend on what was drawn before.
  return elements.map((element, order) => ({ ...element, data: { ...element.data, order } }));
}

function clientElement({ client }: Scene): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: clientNodeId, size: client.radius * 2 },
    position: { x: client.x, y: client.y },
    classes: 'client',
  };
}

function personElement(node: SceneNode): ElementDefinition {
  const classes = [node.shape.toLowerCase().replace('_', '-'), node.emphasis.toLowerCase()];
  if (node.gone) classes.push('gone');
  if (node.change === 'NEW') classes.push('new');
  return {
    group: 'nodes',
    data: { id: nodeId(node.memberId), memberId: node.memberId, size: node.radius * 2 },
    position: { x: node.x, y: node.y },
    classes: classes.join(' '),
  };
}

function tieElement(tie: SceneTie, { client }: Scene, person: SceneNode | undefined): ElementDefinition[] {
  if (!person) return [];
  const ends = { id: clientNodeId, at: client };
  return [edge(`tie:${tie.tieId}`, tie, ends, { id: nodeId(person.memberId), at: person }, 'tie')];
}

function linkElement(link: SceneLink, from: SceneNode | undefined, to: SceneNode | undefined): ElementDefinition[] {
  if (!from || !to) return [];
  const source = { id: nodeId(from.memberId), at: from };
  return [edge(`link:${link.tieId}`, link, source, { id: nodeId(to.memberId), at: to }, 'link')];
}

interface EdgeEnd {
  readonly id: string;
  readonly at: Point;
}

/** The scene may give a line from either end; Cytoscape wants it from source to target. */
function edge(
  id: string,
  line: SceneLine & Pick<SceneTie, 'width' | 'emphasis'>,
  one: EdgeEnd,
  other: EdgeEnd,
  kind: string,
): ElementDefinition {
  const first = line.points[0] ?? one.at;
  const turned = distance(first, other.at) < distance(first, one.at);
  const [source, target] = turned ? [other, one] : [one, other];
  const course = edgeCourse(line, source.at, target.at);
  const classes = [kind, line.emphasis.toLowerCase(), course.weights === '' ? 'straight' : 'bent'];
  return {
    group: 'edges',
    data: { id, source: source.id, target: target.id, width: line.width, ...course },
    classes: classes.join(' '),
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
