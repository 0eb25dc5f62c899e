import { max } from '../geometry/maths.ts';
import { byText, roundPoint } from '../geometry/round.ts';
import type { Circle } from '../labels/label-places.ts';
import type { SceneLayout } from '../layout.types.ts';
import { drawLabel } from '../scene/nodes.ts';
import { hexagonCorners } from '../scene/figure.ts';
import type { NodeIcon, NodeShape, Scene, SceneNode } from '../scene.types.ts';
import { describeOpportunity } from './describe-opportunity.ts';
import { numberBadge } from './number-badge.ts';
import { lineBetween, viaLine } from './opportunity-lines.ts';
import type { OpportunityPlace, OpportunityToDraw, OpportunityVia, SceneOpportunity } from './opportunity.types.ts';
import { placeMark, type PlacedMark } from './place-mark.ts';
import { takenRoom, withRoom, type TakenRoom } from './taken-room.ts';

/** One kans with its place, before lines. */
interface Standing {
  readonly opportunity: OpportunityToDraw;
  readonly place: OpportunityPlace;
  readonly badge: Circle;
  readonly mark: PlacedMark | null;
}

interface Drawing {
  readonly scene: Scene;
  readonly layout: SceneLayout;
  /** Members of the network who are not in the picture because of a filter: their kans waits with them. */
  readonly hidden: ReadonlySet<string>;
}

/**
 * Kansen over a picture that stands: whoever was there keeps their place, name and badges, with kansen or without. First the
 * numbers on people, which have least choice, then marks for who is new, in order of number; last the lines.
 */
export function drawOpportunities(
  opportunities: readonly OpportunityToDraw[],
  drawing: Drawing,
): readonly SceneOpportunity[] {
  const shown = [...opportunities]
    .filter(({ memberId }) => memberId === null || !drawing.hidden.has(memberId))
    .sort((a, b) => a.number - b.number || byText(a.id, b.id));
  const numbersFirst = [...shown].sort((a, b) => order(a, drawing.scene) - order(b, drawing.scene));
  let room = takenRoom(drawing.scene);
  const standing: Standing[] = [];
  for (const opportunity of numbersFirst) {
    const next = stand(opportunity, room, drawing);
    standing.push(next);
    room = withRoom(room, roomOf(next));
  }
  return withLines(standing, room, drawing).toSorted((a, b) => a.number - b.number);
}

function order(opportunity: OpportunityToDraw, scene: Scene): number {
  return placeOf(opportunity, scene) === 'OWN' ? 1 : 0;
}

function placeOf({ shape, memberId }: OpportunityToDraw, scene: Scene): OpportunityPlace {
  if (scene.nodes.some((node) => node.memberId === memberId)) return 'MEMBER';
  return shape === 'CIRCLE' ? 'CLIENT' : 'OWN';
}

function stand(opportunity: OpportunityToDraw, room: TakenRoom, { scene, layout }: Drawing): Standing {
  const place = placeOf(opportunity, scene);
  const radius = max(9, layout.sizes.badge + 2);
  if (place !== 'OWN') {
    const owner = scene.nodes.find((node) => node.memberId === opportunity.memberId) ?? scene.client;
    return { opportunity, place, mark: null, badge: numberBadge(owner, radius, room) };
  }
  const mark = placeMark(opportunity, room, layout);
  const around = withRoom(room, { boxes: [mark.label.box] });
  return { opportunity, place, mark, badge: numberBadge(mark.circle, radius, around) };
}

function roomOf({ mark, badge }: Standing): Partial<TakenRoom> {
  return mark ? { people: [mark.circle], badges: [badge], boxes: [mark.label.box] } : { badges: [badge] };
}

function withLines(standing: readonly Standing[], taken: TakenRoom, drawing: Drawing): readonly SceneOpportunity[] {
  let room = taken;
  return standing.map((each) => {
    const via = viaOf(each, room, drawing);
    if (via?.pill) room = withRoom(room, { boxes: [via.pill.box] });
    return drawn(each, via, taken, drawing);
  });
}

function viaOf({ opportunity, mark }: Standing, room: TakenRoom, { scene }: Drawing): OpportunityVia | null {
  const { viaMemberId, viaText } = opportunity;
  const index = scene.nodes.findIndex((node) => node.memberId === viaMemberId);
  const from = room.people[index];
  const to = mark && room.people.find((circle) => circle === mark.circle);
  if (!from || !to || viaMemberId === null || viaText === null) return null;
  return viaLine({ memberId: viaMemberId, from, to, text: viaText }, room, scene.area);
}

const shapes: Readonly<Record<OpportunityToDraw['shape'], { shape: NodeShape; icon: NodeIcon }>> = {
  PERSON: { shape: 'CIRCLE', icon: 'PERSON' },
  PROFESSIONAL: { shape: 'ROUNDED_SQUARE', icon: 'PROFESSIONAL' },
  PLACE: { shape: 'HEXAGON', icon: 'GROUP' },
  CIRCLE: { shape: 'CIRCLE', icon: 'PERSON' },
};

function drawn(each: Standing, via: OpportunityVia | null, room: TakenRoom, drawing: Drawing): SceneOpportunity {
  const { opportunity, place, badge, mark } = each;
  const { layout, scene } = drawing;
  const middle = mark?.circle ?? badge;
  const look = shapes[opportunity.shape];
  return {
    ...{ id: opportunity.id, number: opportunity.number, place, badge, via },
    ...{ x: middle.x, y: middle.y, radius: middle.radius },
    memberId: place === 'MEMBER' ? opportunity.memberId : null,
    mark: mark && {
      ...look,
      corners: look.shape === 'HEXAGON' ? hexagonCorners(mark.circle).map(roundPoint) : [],
      label: drawLabel(mark.label, layout.sizes),
      line: lineBetween(room.client, mark.circle, room),
    },
    lit: litBy(opportunity, place, scene.nodes),
    description: describeOpportunity(opportunity, place, scene, layout.scheme),
  };
}

/** For a kans about the circle itself that is everybody near; else whom it leads to and who goes along. */
function litBy(
  { memberId, viaMemberId }: OpportunityToDraw,
  place: OpportunityPlace,
  nodes: readonly SceneNode[],
): readonly string[] {
  const ids = nodes.map((node) => node.memberId);
  if (place === 'CLIENT') return nodes.filter((node) => node.kind !== 'PROFESSIONAL').map((node) => node.memberId);
  return ids.filter((id) => id === memberId || id === viaMemberId);
}
