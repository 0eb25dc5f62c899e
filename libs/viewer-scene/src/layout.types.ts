import type { IsoInstant, Language, LifeDomain, MemberKind, MemberPlace, PinnedPlace, Sector } from '@netwerk/domain';

/** How the circle is divided: the four sectors, the seven leefgebieden, Snow's circles of support, or not at all. */
export const layoutSchemes = ['FOUR_SECTORS', 'LIFE_DOMAINS', 'NETWORK_CIRCLE', 'NO_SECTORS'] as const;
export type LayoutScheme = (typeof layoutSchemes)[number];

/** ALL: the one sector of a map without sectors. UNPLACED: "Nog niet ingedeeld", there only when somebody needs it. */
export type SectorCode = Sector | LifeDomain | 'ALL' | 'UNPLACED';

/** 1 to 3 as in the domain; 4 is the circle of exchange, where professionals stand, in NETWORK_CIRCLE only. */
export type RingNumber = 1 | 2 | 3 | 4;

/** CONVERSATION: larger people and names, without relations, to look at together on a tablet. */
export type SizeMode = 'NORMAL' | 'CONVERSATION';

/** Pixels (CSS), origin top left, y downwards; everything in a layout or scene is in these. */
export interface MapArea {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where one member stands while in one ring and sector; independent of the size of the map. */
export interface HomePosition {
  readonly memberId: string;
  readonly ring: RingNumber;
  readonly sector: SectorCode;
  /** Distance from the client as a share of the outer ellipse, 0 to 1. */
  readonly radius: number;
  /** Clockwise from twelve o'clock as a share of the whole turn, 0 to 1. */
  readonly angle: number;
  /** Put there by hand. */
  readonly pinned: boolean;
}

/** What is the same on every screen, in every mode and on every date, as shares. */
export interface HomeLayout {
  /** Outer border of each ring as a share of the outer ellipse; the last is 1. */
  readonly ringBorders: readonly number[];
  readonly sectors: readonly SectorSpan[];
  readonly positions: readonly HomePosition[];
}

export interface SectorSpan {
  readonly sector: SectorCode;
  /** Shares of the whole turn, clockwise from twelve o'clock, `from < to`. */
  readonly from: number;
  readonly to: number;
}

export interface LayoutInput {
  /**
   * All periods of everybody who was ever on the map. A period that ends on the day it starts is never shown and keeps its
   * room: hand in so what was corrected or taken away, and nobody else moves.
   */
  readonly places: readonly MemberPlace[];
  /**
   * Who was recorded by then is placed as a whole; who was recorded later takes the best free place in their cell, one
   * after the other, and nobody moves for them. null or left out: everybody as a whole.
   */
  readonly arrangedAt?: IsoInstant | null;
  readonly scheme: LayoutScheme;
  /** The area in which the map is shown. */
  readonly area: MapArea;
  /**
   * The area for which new places are chosen, `standardArea` when left out. Keep it the same on every screen: then a
   * window of another size, a tablet and a print show everybody in the same direction and ring.
   */
  readonly homeArea?: MapArea;
  readonly mode?: SizeMode;
  readonly language?: Language;
  readonly clientName: string;
}

/** One ring within one sector. */
export interface MapCell {
  readonly ring: RingNumber;
  readonly sector: SectorCode;
}

/** A point of the map as the place of somebody who stands in that cell. */
export interface PlaceInCell extends MapCell {
  readonly pin: PinnedPlace;
}

export interface RingShape {
  readonly ring: RingNumber;
  readonly radiusX: number;
  readonly radiusY: number;
  readonly name: string;
  /** The pill with the name of the ring, on the divider at twelve o'clock. */
  readonly pill: Box;
}

export interface SectorShape {
  readonly sector: SectorCode;
  readonly from: number;
  readonly to: number;
  /** Where the dividing line at `from` starts and ends; null when there is only one sector. */
  readonly divider: { readonly from: Point; readonly to: Point } | null;
  readonly title: TitlePlace | null;
}

export interface TitlePlace {
  readonly lines: readonly string[];
  /** Room for the lines and the line with the number of contacts. */
  readonly box: Box;
  readonly anchor: TextAnchor;
}

export type TextAnchor = 'start' | 'middle' | 'end';

/** One member in one ring and sector: the same spot on every date on which this holds. */
export interface Placement extends Point {
  readonly memberId: string;
  readonly callName: string;
  readonly kind: MemberKind;
  readonly ring: RingNumber;
  readonly sector: SectorCode;
  readonly pinned: boolean;
}

/** What a size of map uses, in pixels. */
export interface SceneSizes {
  readonly node: number;
  readonly client: number;
  readonly name: number;
  readonly relation: number;
  readonly badge: number;
  readonly showRelation: boolean;
  readonly maxLabelWidth: number;
}

export interface SceneLayout {
  readonly scheme: LayoutScheme;
  readonly mode: SizeMode;
  readonly language: Language;
  readonly area: MapArea;
  readonly clientName: string;
  readonly centre: Point;
  readonly sizes: SceneSizes;
  readonly rings: readonly RingShape[];
  readonly sectors: readonly SectorShape[];
  readonly placements: readonly Placement[];
  /** Cells in which not everybody fits without touching. */
  readonly fullCells: readonly MapCell[];
  /** Whether arranging the whole anew may help: somebody came later, or was put somewhere by hand, and touches. */
  readonly arrangingHelps: boolean;
  /** Members without a ring or outside the rim in every period. */
  readonly offMap: readonly string[];
  readonly home: HomeLayout;
}
