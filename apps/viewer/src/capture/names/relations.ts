import type { MemberKind, Sector } from '@netwerk/domain';
import { capture as english } from '../../language/en/capture.ts';
import { capture as dutch } from '../../language/nl/capture.ts';

/** What a tap on "Wie is Roos voor u?" says about somebody. */
export interface RelationChoice {
  readonly kind: MemberKind;
  /** Where on the map such a person mostly stands; null: that is asked. */
  readonly sector: Sector | null;
}

export const relations = {
  PARTNER: { kind: 'INFORMAL', sector: 'FAMILY' },
  CHILD: { kind: 'INFORMAL', sector: 'FAMILY' },
  GRANDCHILD: { kind: 'INFORMAL', sector: 'FAMILY' },
  OTHER_FAMILY: { kind: 'INFORMAL', sector: 'FAMILY' },
  FRIEND: { kind: 'INFORMAL', sector: 'FRIENDS_NEIGHBOURS' },
  NEIGHBOUR: { kind: 'INFORMAL', sector: 'FRIENDS_NEIGHBOURS' },
  CLUB: { kind: 'INFORMAL', sector: 'WORK_SCHOOL_CLUB' },
  CARE: { kind: 'PROFESSIONAL', sector: 'CARE' },
  PET: { kind: 'PET', sector: null },
  PLACE: { kind: 'GROUP', sector: null },
} as const satisfies Record<string, RelationChoice>;

export type RelationCode = keyof typeof relations;

/** The ones that are asked at once; the others stand behind "Anders". */
export const firstRelations = [
  'PARTNER',
  'CHILD',
  'GRANDCHILD',
  'OTHER_FAMILY',
  'FRIEND',
  'NEIGHBOUR',
  'CARE',
] as const;
export const otherRelations = ['CLUB', 'PET', 'PLACE'] as const;

const codes = Object.keys(relations) as RelationCode[];

/** The choice whose words are kept as somebody's relation, in either language of the screen; null for own words. */
export function relationCode(relation: string | null): RelationCode | null {
  return codes.find((code) => [dutch, english].some((words) => words.relationKept[code] === relation)) ?? null;
}

/** Where somebody stands until somebody says otherwise. */
export function usualSector(member: { readonly relation: string | null; readonly kind: MemberKind }): Sector | null {
  const code = relationCode(member.relation);
  if (code !== null) return relations[code].sector;
  return member.kind === 'PROFESSIONAL' ? 'CARE' : null;
}
