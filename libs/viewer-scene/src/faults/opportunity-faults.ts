import { lengthOf } from '../geometry/maths.ts';
import { boxesOverlap, boxInside, circleOverlapsBox } from '../geometry/boxes.ts';
import { distanceToPolyline } from '../geometry/segments.ts';
import type { Circle } from '../labels/label-places.ts';
import type { Box } from '../layout.types.ts';
import type { SceneOpportunity } from '../opportunities/opportunity.types.ts';
import type { Scene } from '../scene.types.ts';

export const opportunityFaultKinds = ['MARK', 'NAME', 'NUMBER', 'PILL', 'OUTSIDE', 'LINE_THROUGH_PERSON'] as const;
export type OpportunityFaultKind = (typeof opportunityFaultKinds)[number];

/** What of a kans touches something that it should not touch. */
export interface OpportunityFault {
  readonly kind: OpportunityFaultKind;
  readonly between: readonly [string, string];
}

type Thing = { readonly id: string; readonly owner: string } & ({ readonly circle: Circle } | { readonly box: Box });

const tolerance = 0.5;

/** Everything of the kansen that collides with the picture under them or with each other. */
export function opportunityFaults(
  scene: Scene,
  opportunities: readonly SceneOpportunity[],
): readonly OpportunityFault[] {
  const own = opportunities.flatMap((each) => thingsOf(each).map((thing) => ({ ...thing, of: each })));
  const ground = thingsOfScene(scene);
  return [
    ...own.flatMap((thing, index) =>
      [...ground, ...own.slice(index + 1)]
        .filter((other) => other.owner !== thing.owner && touch(thing, other))
        .filter((other) => !(thing.kind === 'NUMBER' && other.id === (thing.of.memberId ?? 'client')))
        .map((other) => ({ kind: thing.kind, between: [thing.id, other.id] as const })),
    ),
    ...own
      .filter((thing) => 'box' in thing && !boxInside(thing.box, scene.area, -tolerance))
      .map((thing) => ({ kind: 'OUTSIDE' as const, between: [thing.id, 'map'] as const })),
    ...opportunities.flatMap((each) => linesThroughPeople(scene, each)),
  ];
}

function thingsOf(each: SceneOpportunity): readonly (Thing & { readonly kind: OpportunityFaultKind })[] {
  const owner = `kans ${each.number}`;
  const { mark, via } = each;
  return [
    { kind: 'NUMBER', id: `${owner} number`, owner, circle: each.badge },
    ...(mark
      ? [
          { kind: 'MARK' as const, id: owner, owner, circle: { x: each.x, y: each.y, radius: each.radius } },
          { kind: 'NAME' as const, id: `${owner} name`, owner, box: mark.label.box },
        ]
      : []),
    ...(via?.pill ? [{ kind: 'PILL' as const, id: `${owner} via`, owner, box: via.pill.box }] : []),
  ];
}

function thingsOfScene(scene: Scene): readonly Thing[] {
  return [
    { id: 'client', owner: 'client', circle: scene.client },
    ...scene.nodes.flatMap((node) => [
      { id: node.memberId, owner: node.memberId, circle: node },
      { id: `${node.memberId} name`, owner: node.memberId, box: node.label.box },
      ...node.badges.map((circle) => ({ id: `${node.memberId} badge`, owner: node.memberId, circle })),
    ]),
    ...scene.titles.map(({ sector, box }) => ({ id: sector, owner: sector, box })),
    ...scene.rings.map(({ ring, pill }) => ({ id: `ring ${ring}`, owner: `ring ${ring}`, box: pill })),
  ];
}

function touch(one: Thing, other: Thing): boolean {
  if ('circle' in one) {
    return 'circle' in other ? circlesTouch(one.circle, other.circle) : covers(one.circle, other.box);
  }
  return 'circle' in other ? covers(other.circle, one.box) : boxesOverlap(one.box, other.box, -tolerance);
}

function circlesTouch(a: Circle, b: Circle): boolean {
  return lengthOf(a.x - b.x, a.y - b.y) < a.radius + b.radius - tolerance;
}

function covers({ x, y, radius }: Circle, box: Box): boolean {
  return circleOverlapsBox(x, y, radius - tolerance, box);
}

function linesThroughPeople(scene: Scene, { number, mark, via }: SceneOpportunity): readonly OpportunityFault[] {
  const lines = [
    ...(mark ? [{ points: mark.line.points, ends: ['client'] }] : []),
    ...(via ? [{ points: via.points, ends: [via.memberId] }] : []),
  ];
  const people = [...scene.nodes.map((node) => ({ ...node, id: node.memberId })), { ...scene.client, id: 'client' }];
  return lines.flatMap(({ points, ends }) =>
    people
      .filter((person) => !ends.includes(person.id))
      .filter((person) => distanceToPolyline(person.x, person.y, points) < person.radius + 1)
      .map((person) => ({ kind: 'LINE_THROUGH_PERSON' as const, between: [`kans ${number}`, person.id] as const })),
  );
}
