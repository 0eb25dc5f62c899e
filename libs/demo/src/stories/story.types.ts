import type { Gender, IsoDate } from '@netwerk/domain';
import type { Invented } from '../people/residents.ts';
import type { TieContent, ToldAcquaintance, ToldCase, ToldMember } from '../told/told.types.ts';

/** A resident who is named in a story. */
export interface NamedResident {
  readonly key: string;
  readonly callName: string;
  readonly familyName: string;
  /** Key of the buurt. */
  readonly area: string;
  readonly hiddenAddress?: true;
  /** Where it matters to who asked for "een vrouw" or "een man". */
  readonly gender?: Gender;
  readonly volunteer?: {
    readonly volunteerSince: IsoDate;
    readonly loadLimit: number;
    readonly hoursPerWeek?: number;
    readonly screenedOn?: IsoDate;
    readonly trainedIn?: string;
    readonly trainedOn?: IsoDate;
    readonly languages?: string;
    readonly mayBeAskedUntil?: IsoDate;
    readonly callOn?: IsoDate;
  };
}

/** A client whose traject was written by hand. Without members the network is made like everybody's. */
export interface Story extends Omit<ToldCase, 'residentId' | 'team' | 'members' | 'knows'> {
  readonly resident: NamedResident;
  /** For a made network: what the name already says. */
  readonly background?: Pick<Invented, 'origin' | 'gender' | 'age'>;
  readonly network?: { readonly members: readonly ToldMember[]; readonly knows: readonly ToldAcquaintance[] };
}

type Extra = Partial<Omit<ToldMember, 'key' | 'name' | 'relation' | 'tie'>>;

/** Writes down the members of one first conversation: from then on the tie holds. */
export function toldOn(from: IsoDate) {
  return (name: string, relation: string, tie: TieContent, extra: Extra = {}): ToldMember => ({
    key: keyOf(name),
    name,
    relation,
    from,
    tie,
    ...extra,
  });
}

/** Who knows whom: each name with the names they know, separated by a comma. */
export function knowing(
  from: IsoDate,
  confirmed: IsoDate,
  pairs: Readonly<Record<string, string>>,
): ToldAcquaintance[] {
  return Object.entries(pairs).flatMap(([one, others]) =>
    others.split(', ').map((other) => ({ between: [keyOf(one), keyOf(other)] as const, from, confirmed })),
  );
}

export function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}]+/gu, '-');
}
