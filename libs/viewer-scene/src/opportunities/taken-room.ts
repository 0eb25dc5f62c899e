import type { Circle } from '../labels/label-places.ts';
import { distance } from '../scene/line.ts';
import type { Box, Point } from '../layout.types.ts';
import type { Scene, SceneNode } from '../scene.types.ts';

/** What stands on a picture already: a kans goes where that leaves room, and nothing moves for it. */
export interface TakenRoom {
  /** People, then the client: what lines go around. */
  readonly people: readonly Circle[];
  readonly client: Circle;
  readonly badges: readonly Circle[];
  /** Names of people, of sectors and of rings. */
  readonly boxes: readonly Box[];
  readonly lines: readonly (readonly Point[])[];
}

export function takenRoom(scene: Scene): TakenRoom {
  const { client } = scene;
  return {
    people: [...scene.nodes.map(circleOf), client],
    client,
    badges: scene.nodes.flatMap((node) => node.badges),
    boxes: [
      ...scene.nodes.map((node) => node.label.box),
      ...scene.titles.map((title) => title.box),
      ...scene.rings.map((ring) => ring.pill),
    ],
    lines: [...scene.ties, ...scene.links].map((line) => line.points),
  };
}

/** An octagon around somebody takes room too. */
function circleOf(node: SceneNode): Circle {
  const [corner] = node.octagon;
  const reach = corner ? distance(node, corner) : node.radius;
  return { x: node.x, y: node.y, radius: node.shape === 'HEXAGON' ? node.radius * 1.1 : reach };
}

export function withRoom(room: TakenRoom, more: Partial<Omit<TakenRoom, 'client'>>): TakenRoom {
  return {
    client: room.client,
    people: [...room.people, ...(more.people ?? [])],
    badges: [...room.badges, ...(more.badges ?? [])],
    boxes: [...room.boxes, ...(more.boxes ?? [])],
    lines: [...room.lines, ...(more.lines ?? [])],
  };
}
