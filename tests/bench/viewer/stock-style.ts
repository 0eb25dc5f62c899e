import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import {
  defaultTheme as theme,
  type Scene,
  type SceneLink,
  type SceneNode,
  type SceneTie,
} from '@netwerk/viewer-scene';

const clientId = 'client';

/** The people and lines of a scene as anybody would hand them to Cytoscape: without their courses, with all that a style may show. */
export function stockElements(scene: Scene): ElementDefinition[] {
  const { client } = scene;
  return [
    node(clientId, client.name, { ...client, shape: 'ellipse', fill: theme.client }),
    ...scene.nodes.map((each) =>
      node(each.memberId, label(each), { ...each, shape: shapes[each.shape], fill: fills[each.shape] }),
    ),
    ...scene.ties.map((tie) => edge(tie, clientId, tie.memberId, tie.arrows.length > 0)),
    ...scene.links.map((link) => edge(link, link.fromId, link.toId, false)),
  ];
}

const shapes = { CIRCLE: 'ellipse', ROUNDED_SQUARE: 'round-rectangle', HEXAGON: 'hexagon' } as const;
const fills = { CIRCLE: theme.personFill, ROUNDED_SQUARE: theme.professionalFill, HEXAGON: theme.groupFill } as const;

function label({ callName, relation }: SceneNode): string {
  return relation === null ? callName : `${callName}\n${relation}`;
}

interface Figure {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly shape: string;
  readonly fill: string;
}

function node(id: string, name: string, { x, y, radius, shape, fill }: Figure): ElementDefinition {
  return { group: 'nodes', data: { id, name, shape, fill, size: radius * 2 }, position: { x, y } };
}

function edge(line: SceneTie | SceneLink, source: string, target: string, directed: boolean): ElementDefinition {
  const arrow = directed ? 'triangle' : 'none';
  return { group: 'edges', data: { id: `line:${line.tieId}`, source, target, width: line.width, arrow } };
}

/** What examples and products usually ask of Cytoscape: names with a rim, curves, arrowheads, colours by kind. */
export const stockStyle: StylesheetJson = [
  {
    selector: 'node',
    style: {
      label: 'data(name)',
      shape: 'data(shape)' as never,
      width: 'data(size)',
      height: 'data(size)',
      'background-color': 'data(fill)',
      'border-width': 2,
      'border-color': theme.outline,
      // Cytoscape takes names without quotes only.
      'font-family': theme.fontFamily.replaceAll("'", ''),
      'font-size': 11,
      'text-wrap': 'wrap',
      'text-valign': 'bottom',
      'text-margin-y': 2,
      'text-outline-color': theme.paper,
      'text-outline-width': 2,
      color: theme.ink,
    },
  },
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'line-color': theme.tie,
      'line-opacity': 0.8,
      'curve-style': 'bezier',
      'target-arrow-shape': 'data(arrow)' as never,
      'target-arrow-color': theme.tie,
    },
  },
];
