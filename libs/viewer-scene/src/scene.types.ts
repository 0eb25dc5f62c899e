import type { ChangeKind, Language, MemberKind, MemberOnMap, SupportKind, TieNature } from '@netwerk/domain';
import type {
  Box,
  MapArea,
  Placement,
  Point,
  RingNumber,
  RingShape,
  SectorShape,
  SizeMode,
  TextAnchor,
} from './layout.types.ts';

export type NodeShape = 'CIRCLE' | 'ROUNDED_SQUARE' | 'HEXAGON';
export type NodeIcon = 'PERSON' | 'PROFESSIONAL' | 'GROUP' | 'PET';

/** LIGHT: still there, but not what is looked at now. */
export type Emphasis = 'FULL' | 'LIGHT';

export interface SceneLabel {
  /** Baseline of the name. */
  readonly x: number;
  readonly y: number;
  readonly anchor: TextAnchor;
  /** The call name, cut with an ellipsis where it is wider than the map allows. */
  readonly name: string;
  /** What they are to the client; null when there is none or this mode does not show it. */
  readonly relation: string | null;
  readonly relationY: number;
  readonly nameSize: number;
  readonly relationSize: number;
  readonly tag: SceneTag | null;
  /** Name, relation and tag together. */
  readonly box: Box;
}

/** The word beside somebody who changed between two dates. */
export interface SceneTag {
  readonly text: string;
  readonly box: Box;
}

/** RECEIVED (krijgt) is filled, GIVEN (geeft) an outline, everywhere. */
export type BadgeKind = 'RECEIVED' | 'GIVEN' | 'STALE' | 'DIED' | 'MOVED';

export interface SceneBadge extends Point {
  readonly kind: BadgeKind;
  readonly support: SupportKind | null;
  /** P G A E (in English P C A E); empty for clock and cross. */
  readonly letter: string;
  readonly radius: number;
}

export interface SceneNode extends Point {
  readonly memberId: string;
  readonly callName: string;
  readonly relation: string | null;
  readonly kind: MemberKind;
  readonly ring: RingNumber;
  readonly sector: Placement['sector'];
  readonly radius: number;
  readonly shape: NodeShape;
  readonly icon: NodeIcon;
  /** Corners of a hexagon; empty for the other shapes. */
  readonly corners: readonly Point[];
  /** Corners of the soft octagon around somebody whose tie is unsafe; only when the options ask for it. */
  readonly octagon: readonly Point[];
  readonly label: SceneLabel;
  readonly badges: readonly SceneBadge[];
  readonly emphasis: Emphasis;
  readonly gone: boolean;
  readonly stale: boolean;
  readonly change: ChangeKind | null;
  /** Everything that the picture says about this member, in one sentence. */
  readonly description: string;
}

export interface SceneArrow {
  /** The three corners, tip first. */
  readonly corners: readonly [Point, Point, Point];
  readonly at: 'CLIENT' | 'MEMBER';
  /** False: the head stands on the line, further from the client, where the lines have drawn apart. */
  readonly atEnd: boolean;
}

/** A line as it is drawn: `points` for engines that draw polylines (also when curved), `path` for SVG. */
export interface SceneLine {
  readonly path: string;
  readonly points: readonly Point[];
  readonly curved: boolean;
}

export interface SceneTie extends SceneLine {
  readonly tieId: string;
  readonly memberId: string;
  readonly nature: TieNature;
  readonly width: number;
  readonly arrows: readonly SceneArrow[];
  /** Two short strokes across the line: no contact. */
  readonly bars: readonly { readonly from: Point; readonly to: Point }[];
  /** Corners of the bolt that marks tension. */
  readonly bolt: readonly Point[];
  readonly emphasis: Emphasis;
}

/** Two members who know each other. */
export interface SceneLink extends SceneLine {
  readonly tieId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly nature: TieNature;
  readonly width: number;
  readonly dots: readonly Point[];
  readonly dotRadius: number;
  readonly bars: readonly { readonly from: Point; readonly to: Point }[];
  readonly bolt: readonly Point[];
  readonly emphasis: Emphasis;
}

/** Where somebody stood on the earlier date, with the arrow to where they stand now. */
export interface SceneGhost extends Point {
  readonly memberId: string;
  readonly radius: number;
  readonly trail: SceneLine | null;
  readonly arrow: SceneArrow | null;
}

export interface SceneTitle {
  readonly sector: SectorShape['sector'];
  readonly lines: readonly string[];
  /** "5 contacten"; null in gespreksmodus. */
  readonly count: string | null;
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lineHeight: number;
  readonly size: number;
  readonly countSize: number;
  readonly anchor: TextAnchor;
  readonly box: Box;
}

/** Somebody who is told of but does not stand in a ring on this date. */
export interface SceneOffMap {
  readonly memberId: string;
  readonly callName: string;
  readonly relation: string | null;
  readonly icon: NodeIcon;
  readonly because: 'NO_RING' | 'OUTSIDE';
  readonly description: string;
}

export interface SceneClient extends Point {
  readonly name: string;
  /** The name as it fits in the circle, on one line or two. */
  readonly lines: readonly string[];
  readonly radius: number;
  readonly nameSize: number;
}

export interface Scene {
  readonly area: MapArea;
  readonly mode: SizeMode;
  readonly language: Language;
  readonly centre: Point;
  readonly rings: readonly RingShape[];
  readonly sectors: readonly SectorShape[];
  readonly titles: readonly SceneTitle[];
  readonly client: SceneClient;
  /** In order of member id. */
  readonly nodes: readonly SceneNode[];
  readonly ties: readonly SceneTie[];
  readonly links: readonly SceneLink[];
  readonly ghosts: readonly SceneGhost[];
  readonly offMap: readonly SceneOffMap[];
}

export type TieKindFilter = 'EVERYBODY' | 'INFORMAL' | 'PROFESSIONAL';

/** What is shown; people who fall outside `who` leave the picture, the others keep their place. */
export interface SceneFilters {
  readonly who: TieKindFilter;
  /** Ties without any of these kinds become light and lose their line; all four: no choice was made. */
  readonly support: readonly SupportKind[];
  /** Who knows whom. */
  readonly links: boolean;
  readonly cutOff: boolean;
}

export interface SceneOptions {
  readonly filters?: Partial<SceneFilters>;
  /** Only for a worker who may know; never in print or gespreksmodus. */
  readonly showUnsafe?: boolean;
  /** Leaves out what is for the worker alone, also at the sizes of the worker's map. Gespreksmodus always does. */
  readonly forClient?: boolean;
}

/** What happened to one member between two dates; the comparison itself is the domain's. */
export interface SceneChange {
  readonly memberId: string;
  readonly change: ChangeKind;
  readonly supportShift: 'MORE' | 'LESS' | 'EQUAL';
}

export const faultKinds = [
  'NODE_ON_NODE',
  'NODE_ON_CLIENT',
  'LABEL_ON_NODE',
  'LABEL_ON_LABEL',
  'LABEL_ON_TITLE',
  'LABEL_ON_CLIENT',
  'LABEL_OUTSIDE',
  'BADGE_ON_LABEL',
  'BADGE_ON_NODE',
  'NODE_ON_TITLE',
  'LINE_THROUGH_PERSON',
  'LINE_UNDER_NAME',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface SceneFault {
  readonly kind: FaultKind;
  /** Member ids, tie ids or sector codes of the two things that collide. */
  readonly between: readonly [string, string];
}

/** The domain's member as the scene reads it: what a caller may pass who has no support or dates to show. */
export type SceneMember = Pick<
  MemberOnMap,
  'id' | 'callName' | 'relation' | 'kind' | 'minor' | 'goneBecause' | 'gone' | 'stale' | 'tie'
>;
