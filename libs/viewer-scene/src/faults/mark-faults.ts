import { lengthOf } from '../geometry/maths.ts';
import { boxesOverlap, boxInside, circleOverlapsBox } from '../geometry/boxes.ts';
import type { Box, Point } from '../layout.types.ts';
import type { FaultKind, Scene, SceneFault, SceneNode } from '../scene.types.ts';

/** Touching by less than this is not seen, and may come from rounding. */
const tolerance = 0.5;

interface Round extends Point {
  readonly radius: number;
}

/** People on people, on the client, on titles; badges on other people. */
export function nodeFaults(scene: Scene): readonly SceneFault[] {
  const faults: SceneFault[] = [];
  scene.nodes.forEach((node, index) => {
    if (circlesOverlap(node, scene.client)) faults.push(fault('NODE_ON_CLIENT', node.memberId, 'client'));
    for (const { id, box } of fixedBoxes(scene)) {
      if (circleOverlapsBox(node.x, node.y, node.radius - tolerance, box))
        faults.push(fault('NODE_ON_TITLE', node.memberId, id));
    }
    for (const other of scene.nodes.slice(index + 1)) {
      if (circlesOverlap(node, other)) faults.push(fault('NODE_ON_NODE', node.memberId, other.memberId));
    }
    for (const other of scene.nodes) {
      const hit = other !== node && node.badges.some((badge) => circlesOverlap(badge, other));
      if (hit) faults.push(fault('BADGE_ON_NODE', node.memberId, other.memberId));
    }
  });
  return faults;
}

/** Names on people, names, titles, ring names, badges and the client, and names that leave the map. */
export function labelFaults(scene: Scene): readonly SceneFault[] {
  return scene.nodes.flatMap((node, index) => [
    ...surroundings(scene, node),
    ...scene.nodes.slice(index + 1).flatMap((other) => betweenLabels(node, other)),
    ...scene.nodes.flatMap((other) => onSomebody(node, other)),
  ]);
}

function surroundings(scene: Scene, node: SceneNode): readonly SceneFault[] {
  const { box } = node.label;
  const { client } = scene;
  const faults = fixedBoxes(scene)
    .filter((fixed) => boxesOverlap(box, fixed.box, -tolerance))
    .map((fixed) => fault('LABEL_ON_TITLE', node.memberId, fixed.id));
  if (circleOverlapsBox(client.x, client.y, client.radius - tolerance, box)) {
    faults.push(fault('LABEL_ON_CLIENT', node.memberId, 'client'));
  }
  if (!boxInside(box, scene.area, -tolerance)) faults.push(fault('LABEL_OUTSIDE', node.memberId, 'map'));
  return faults;
}

function betweenLabels(node: SceneNode, other: SceneNode): readonly SceneFault[] {
  const hit = boxesOverlap(node.label.box, other.label.box, -tolerance);
  return hit ? [fault('LABEL_ON_LABEL', node.memberId, other.memberId)] : [];
}

function onSomebody(node: SceneNode, other: SceneNode): readonly SceneFault[] {
  const { box } = node.label;
  const faults: SceneFault[] = [];
  if (circleOverlapsBox(other.x, other.y, other.radius - tolerance, box)) {
    faults.push(fault('LABEL_ON_NODE', node.memberId, other.memberId));
  }
  if (other.badges.some((badge) => circleOverlapsBox(badge.x, badge.y, badge.radius - tolerance, box))) {
    faults.push(fault('BADGE_ON_LABEL', other.memberId, node.memberId));
  }
  return faults;
}

/** Sector titles and the names of the rings. */
function fixedBoxes(scene: Scene): readonly { readonly id: string; readonly box: Box }[] {
  return [
    ...scene.titles.map((title) => ({ id: title.sector, box: title.box })),
    ...scene.rings.map((ring) => ({ id: `ring ${ring.ring}`, box: ring.pill })),
  ];
}

function circlesOverlap(a: Round, b: Round): boolean {
  return lengthOf(a.x - b.x, a.y - b.y) < a.radius + b.radius - tolerance;
}

function fault(kind: FaultKind, first: string, second: string): SceneFault {
  return { kind, between: [first, second] };
}
