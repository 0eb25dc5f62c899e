import type { Interest, IsoDate, LifeDomain } from '@netwerk/domain';
import type { SupportLetter } from '../told/support-letters.ts';

/** What a client wants, in their words. */
export interface ToldNeed {
  readonly words: string;
  readonly kind: SupportLetter;
  readonly domain?: LifeDomain;
  readonly about?: Interest;
  /** Money or papers. */
  readonly money?: true;
  readonly withWhom?: 'WOMAN' | 'MAN';
  readonly stepFree?: true;
  readonly mostMetres?: number;
  readonly on: IsoDate;
  /** The day on which it was met. */
  readonly metOn?: IsoDate;
}

/** What somebody can or likes to do. */
export interface ToldOffer {
  readonly words: string;
  readonly kind: SupportLetter;
  readonly domain?: LifeDomain;
  readonly about?: Interest;
  readonly money?: true;
  /** Times in the week: `2 10:00 12:00`. */
  readonly at?: readonly string[];
  readonly on: IsoDate;
}

/** What the rules of kansen need to know of one client, told in the file. Members and people by their keys. */
export interface ToldWishes {
  readonly needs?: readonly ToldNeed[];
  readonly likes?: readonly Interest[];
  readonly likesOn?: IsoDate;
  /** When the client likes to do things: `2 10:00 12:00`. */
  readonly free?: readonly string[];
  readonly talents?: readonly ToldOffer[];
  /** What people on the map offer. */
  readonly offered?: readonly (ToldOffer & { readonly member: string })[];
  /** "Niet deze persoon." */
  readonly avoids?: readonly string[];
  /** Members who are known as a resident or professional of the directory. */
  readonly known?: readonly {
    readonly member: string;
    readonly resident?: string;
    readonly professional?: string;
    readonly on: IsoDate;
  }[];
  /** Somebody said no. */
  readonly refused?: readonly {
    readonly resident: string;
    readonly saidBy: 'CLIENT' | 'OTHER_SIDE';
    readonly ruleId: string;
    readonly on: IsoDate;
  }[];
}
