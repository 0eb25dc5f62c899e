import type { LifeDomain, Sector } from '@netwerk/domain';
import type { Box, Point } from '../layout.types.ts';
import type { NodeIcon, NodeShape, SceneArrow, SceneLabel, SceneLine } from '../scene.types.ts';

/** A kans as it is handed in: what it leads to, and the words for it. */
export interface OpportunityToDraw {
  readonly id: string;
  /** Its place in the list, from 1. */
  readonly number: number;
  /** CIRCLE: about the people around the client together. */
  readonly shape: 'PERSON' | 'PROFESSIONAL' | 'PLACE' | 'CIRCLE';
  /** Name under the mark. */
  readonly label: string;
  readonly title: string;
  readonly sector: Sector;
  readonly lifeDomain: LifeDomain | null;
  /** The member that it leads to; null for somebody or something new. */
  readonly memberId: string | null;
  readonly viaMemberId: string | null;
  /** What stands on the line from that member: "via Bilal". */
  readonly viaText: string | null;
}

/** From the client's side: an own mark, a number on somebody, or a number on the client. */
export type OpportunityPlace = 'OWN' | 'MEMBER' | 'CLIENT';

export interface OpportunityVia extends SceneLine {
  readonly memberId: string;
  readonly arrow: SceneArrow | null;
  /** null where there is no room for it. */
  readonly pill: { readonly text: string; readonly box: Box } | null;
}

/** The mark of a kans that leads to somebody or something that is not on the map yet. */
export interface OpportunityMark {
  readonly shape: NodeShape;
  readonly icon: NodeIcon;
  /** Corners of a hexagon; empty for the other shapes. */
  readonly corners: readonly Point[];
  readonly label: SceneLabel;
  /** From the client. */
  readonly line: SceneLine;
}

/** A kans as it is drawn over a scene; (x, y) is the middle of what is pressed, an own mark or else the number. */
export interface SceneOpportunity extends Point {
  readonly id: string;
  readonly number: number;
  readonly place: OpportunityPlace;
  readonly memberId: string | null;
  readonly radius: number;
  readonly badge: Point & { readonly radius: number };
  /** null: a number alone. */
  readonly mark: OpportunityMark | null;
  readonly via: OpportunityVia | null;
  /** Members who stay in sight when this kans is looked at. */
  readonly lit: readonly string[];
  /** Everything that the picture says about this kans, in one sentence. */
  readonly description: string;
}
