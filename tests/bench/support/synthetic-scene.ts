import type { NetworkAtDate } from '@netwerk/domain';
import {
  buildScene,
  isSameCell,
  layoutScene,
  placeAt,
  type LayoutInput,
  type MapArea,
  type Point,
  type Scene,
  type SceneNode,
} from '@netwerk/viewer-scene';
import { placesOf, randomNetwork } from '@netwerk/viewer-scene/testing';

/** The room of a map on a laptop, in CSS pixels. */
export const room: MapArea = { width: 1024, height: 704 };
const seed = 7;
export const options = { filters: { links: true }, showUnsafe: true } as const;

/** What the viewer hands to its worker to get a scene. */
export interface NetworkToDraw {
  readonly layout: LayoutInput;
  readonly network: NetworkAtDate;
}

/** An invented client with `size` people, in the room of a laptop. */
export function networkToDraw(size: number): NetworkToDraw {
  return toDraw(randomNetwork(seed, size), room);
}

export function sceneOf({ layout, network }: NetworkToDraw): Scene {
  return buildScene(layoutScene(layout), network, options);
}

function toDraw(network: NetworkAtDate, area: MapArea): NetworkToDraw {
  const { clientName } = network;
  return { network, layout: { places: placesOf(network), scheme: 'FOUR_SECTORS', area, clientName } };
}

const tilesAside = 10;
/** With the client of the tile, who stands among the others. */
const peopleInTile = 50;
/** As far as the map can be zoomed out, a hundred tiles fill the room. */
const tile: MapArea = { width: 256, height: 176 };

/**
 * Five thousand people, more than the product ever puts on one map: a hundred networks of fifty, each laid out and drawn by
 * the product, beside each other on one map. Every client but the first stands there as one of the people.
 */
export function sceneOfThousands(): Scene {
  const tiles = Array.from({ length: tilesAside ** 2 }, (_, index) => tileAt(index));
  const [first] = tiles;
  if (!first) throw new Error('There are no tiles.');
  const others = tiles.slice(1).map(asOneOfThePeople);
  return {
    ...first,
    area: { width: tile.width * tilesAside, height: tile.height * tilesAside },
    nodes: [...first.nodes, ...others.flatMap(({ nodes }) => nodes)],
    links: [...first.links, ...others.flatMap(({ links }) => links)],
  };
}

function tileAt(index: number): Scene {
  const network = withOwnIds(randomNetwork(seed + index, peopleInTile - 1), `t${index}`);
  const by = { x: (index % tilesAside) * tile.width, y: Math.floor(index / tilesAside) * tile.height };
  return moved(sceneOf(toDraw(network, tile)), by);
}

function withOwnIds(network: NetworkAtDate, prefix: string): NetworkAtDate {
  const own = (id: string): string => `${prefix}-${id}`;
  return {
    ...network,
    members: network.members.map((member) => {
      const { tie, id } = member;
      return { ...member, id: own(id), tie: { ...tie, id: own(tie.id), memberId: own(id) } };
    }),
    ties: network.ties.map((tie) => ({ ...tie, id: own(tie.id), fromId: own(tie.fromId), toId: own(tie.toId) })),
  };
}

/** Everything in a scene that has a place, aside by so much. */
function moved<Part>(part: Part, by: Point): Part {
  if (Array.isArray(part)) return part.map((each: unknown) => moved(each, by)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([name, value]: [string, unknown]) => {
    if (typeof value !== 'number') return [name, moved(value, by)];
    if (name === 'x') return [name, value + by.x];
    return [name, name === 'y' || name === 'relationY' ? value + by.y : value];
  });
  return Object.fromEntries(entries) as Part;
}

function asOneOfThePeople({ client, nodes, ties, links }: Scene, index: number): Pick<Scene, 'nodes' | 'links'> {
  const [model] = nodes;
  if (!model) throw new Error('A tile has no people.');
  const { x, y, radius, name } = client;
  const memberId = `client-${index}`;
  const label = { ...model.label, x, y: y + radius + 12, anchor: 'middle' as const, name, relation: null };
  const person = { ...model, ...{ memberId, x, y, radius, label }, callName: name, relation: null };
  return {
    nodes: [{ ...person, shape: 'CIRCLE', icon: 'PERSON', corners: [], octagon: [], badges: [] }, ...nodes],
    links: [...ties.map((tie) => ({ ...tie, fromId: memberId, toId: tie.memberId, dots: [], dotRadius: 0 })), ...links],
  };
}

/**
 * Whoever stands furthest from everybody else, and so can be taken with a mouse without taking a neighbour, of those who stay
 * in their own ring and sector when they are put so far aside: elsewhere the viewer asks what that means, or puts them back.
 */
export function loneliest(scene: Scene, by: Point): Point {
  const people = [scene.client, ...scene.nodes];
  const room = (one: Point): number => {
    let least = Number.POSITIVE_INFINITY;
    for (const other of people) {
      if (other !== one) least = Math.min(least, Math.hypot(other.x - one.x, other.y - one.y) - other.radius);
    }
    return least;
  };
  const stays = (node: SceneNode): boolean => {
    const place = placeAt(scene, { x: node.x + by.x, y: node.y + by.y });
    return place !== null && isSameCell(place, node);
  };
  const able = scene.nodes.filter(stays).map((node) => ({ ...node, room: room(node) }));
  const [lonely] = able.sort((a, b) => b.room - a.room);
  if (!lonely) throw new Error('Nobody on this map can be taken elsewhere.');
  return { x: lonely.x, y: lonely.y };
}
