import { distanceToPolyline, polylineHitsBox } from '../geometry/segments.ts';
import type { Point } from '../layout.types.ts';
import type { Scene, SceneFault } from '../scene.types.ts';

interface Drawn {
  readonly id: string;
  readonly points: readonly Point[];
  readonly width: number;
  readonly ends: readonly string[];
}

/** Lines through a person or the client who is not at one of their ends, and lines under somebody's name. */
export function lineFaults(scene: Scene): readonly SceneFault[] {
  return linesOf(scene).flatMap((line) => [...throughPeople(line, scene), ...underNames(line, scene)]);
}

function linesOf(scene: Scene): readonly Drawn[] {
  return [
    ...scene.ties.map(({ tieId, points, width, memberId }) => ({
      id: tieId,
      points,
      width,
      ends: [memberId, 'client'],
    })),
    ...scene.links.map(({ tieId, points, width, fromId, toId }) => ({
      id: tieId,
      points,
      width,
      ends: [fromId, toId],
    })),
  ];
}

function throughPeople(line: Drawn, scene: Scene): readonly SceneFault[] {
  const people = [...scene.nodes.map((node) => ({ id: node.memberId, ...node })), { id: 'client', ...scene.client }];
  return people
    .filter((person) => !line.ends.includes(person.id))
    .filter((person) => distanceToPolyline(person.x, person.y, line.points) < person.radius + line.width / 2)
    .map((person) => ({ kind: 'LINE_THROUGH_PERSON', between: [line.id, person.id] }));
}

function underNames(line: Drawn, scene: Scene): readonly SceneFault[] {
  return scene.nodes
    .filter((node) => polylineHitsBox(line.points, node.label.box))
    .map((node) => ({ kind: 'LINE_UNDER_NAME', between: [line.id, node.memberId] }));
}
