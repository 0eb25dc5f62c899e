import type { ChangeKind, Language, MemberOnMap, SupportKind, TieNature } from '@netwerk/domain';
import type { Circle } from '../labels/label-places.ts';
import type { Placement, Point, SceneLayout } from '../layout.types.ts';
import { ringOf, sectorOf } from '../schemes/schemes.ts';
import type { BadgeKind, Emphasis, NodeIcon, NodeShape } from '../scene.types.ts';

/** What is to be shown of one member: the domain's member after filters, mode and comparison had their say. */
export interface Subject {
  readonly member: MemberOnMap;
  readonly emphasis: Emphasis;
  readonly nature: TieNature;
  /** Kinds that are shown, after the filter. */
  readonly received: readonly SupportKind[];
  readonly given: readonly SupportKind[];
  readonly showTie: boolean;
  readonly showUnsafe: boolean;
  readonly showStale: boolean;
  readonly change: ChangeKind | null;
  readonly tag: string | null;
}

/** A subject at its place, not yet with a label. */
export interface Figure {
  readonly subject: Subject;
  readonly placement: Placement;
  readonly circle: Circle;
}

/** null: this member has no ring on this date. */
export function figureOf(subject: Subject, layout: SceneLayout): Figure | null {
  const { tie, kind, id } = subject.member;
  const ring = ringOf({ ring: tie.ring, outside: tie.outside, kind }, layout.scheme);
  const sector = sectorOf(tie, layout.scheme);
  const placement = layout.placements.find(
    (each) => each.memberId === id && each.ring === ring && each.sector === sector,
  );
  if (!placement) return null;
  return { subject, placement, circle: { x: placement.x, y: placement.y, radius: layout.sizes.node } };
}

export const shapeOfKind: Readonly<Record<MemberOnMap['kind'], NodeShape>> = {
  INFORMAL: 'CIRCLE',
  PROFESSIONAL: 'ROUNDED_SQUARE',
  GROUP: 'HEXAGON',
  PET: 'CIRCLE',
};

export const iconOfKind: Readonly<Record<MemberOnMap['kind'], NodeIcon>> = {
  INFORMAL: 'PERSON',
  PROFESSIONAL: 'PROFESSIONAL',
  GROUP: 'GROUP',
  PET: 'PET',
};

/** Corners of a hexagon with a point left and right, as wide as the circle of the same radius and a little more. */
export function hexagonCorners({ x, y, radius }: Circle): readonly Point[] {
  return polygon(x, y, radius * 1.1, 6, 0);
}

export function octagonCorners({ x, y, radius }: Circle): readonly Point[] {
  return polygon(x, y, radius + 5, 8, Math.PI / 8);
}

function polygon(x: number, y: number, radius: number, corners: number, turn: number): readonly Point[] {
  return Array.from({ length: corners }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / corners;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}

export interface BadgeMark {
  readonly kind: BadgeKind;
  readonly support: SupportKind | null;
}

/** The marks on somebody's rim: what the client gets, what the client gives, then clock or cross. */
export function badgeMarks({ member, received, given, showStale }: Subject): readonly BadgeMark[] {
  const marks: BadgeMark[] = [
    ...received.map((support) => ({ kind: 'RECEIVED' as const, support })),
    ...given.map((support) => ({ kind: 'GIVEN' as const, support })),
  ];
  if (member.gone) marks.push({ kind: member.goneBecause === 'MOVED' ? 'MOVED' : 'DIED', support: null });
  else if (showStale && member.stale) marks.push({ kind: 'STALE', support: null });
  return marks;
}

const letters: Readonly<Record<Language, Readonly<Record<SupportKind, string>>>> = {
  NL: { PRACTICAL: 'P', COMPANY: 'G', ADVICE: 'A', EMOTIONAL: 'E' },
  EN: { PRACTICAL: 'P', COMPANY: 'C', ADVICE: 'A', EMOTIONAL: 'E' },
};

export function badgeLetter(support: SupportKind | null, language: Language): string {
  return support === null ? '' : letters[language][support];
}
