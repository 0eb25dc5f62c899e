import type { Point, Scene, SceneNode, SceneOpportunity } from '@netwerk/viewer-scene';

/** Somebody on the map, or a kans, for the keyboard. */
export interface MapStop extends Point {
  readonly key: string;
  readonly memberId: string | null;
  readonly opportunityId: string | null;
  readonly radius: number;
  readonly round: boolean;
  /** All that the picture says. */
  readonly label: string;
}

/** People from close to far, and in each ring clockwise from twelve o'clock, as one would tell it; then kansen by number. */
export function mapStops(scene: Scene, opportunities: readonly SceneOpportunity[]): readonly MapStop[] {
  return [...inReadingOrder(scene).map(personStop), ...opportunities.map(opportunityStop)];
}

function personStop({ memberId, x, y, radius, shape, description }: SceneNode): MapStop {
  return {
    ...{ key: memberId, memberId, opportunityId: null, x, y, radius },
    round: shape === 'CIRCLE',
    label: description,
  };
}

function opportunityStop({ id, x, y, radius, description }: SceneOpportunity): MapStop {
  return { key: `kans ${id}`, memberId: null, opportunityId: id, x, y, radius, round: true, label: description };
}

function inReadingOrder(scene: Scene): SceneNode[] {
  const angle = ({ x, y }: SceneNode): number => {
    const turn = Math.atan2(x - scene.centre.x, scene.centre.y - y);
    return turn < 0 ? turn + 2 * Math.PI : turn;
  };
  return scene.nodes.toSorted((a, b) => a.ring - b.ring || angle(a) - angle(b) || (a.memberId < b.memberId ? -1 : 1));
}
