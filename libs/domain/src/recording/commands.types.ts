import type { EndReason, GoneReason, MemberKind, SupportKind, TieNature, TieSource } from '../shared/codes.ts';
import type { IsoDate, IsoInstant } from '../shared/dates.ts';
import type { PinnedPlace } from '../network/network.types.ts';
import type { ToldTie } from './records.types.ts';

/** Support of one kind as a worker sends it. */
export interface SentSupport {
  readonly kind: SupportKind;
  readonly received: number;
  readonly given: number;
  readonly words: string | null;
}

/** The facts of a tie as a worker sends them: `ring` and `strength` may still be any number. */
export interface SentTieFacts extends Pick<
  ToldTie,
  'outside' | 'sector' | 'lifeDomain' | 'frequency' | 'nature' | 'source'
> {
  readonly ring: number | null;
  readonly strength: number | null;
  readonly support: readonly SentSupport[];
}

interface OfMember {
  readonly memberId: string;
  readonly baseVersion: number;
}

interface OfMemberTie {
  readonly tieId: string;
  readonly baseVersion: number;
}

interface SaidOfMember {
  readonly callName: string;
  readonly relation: string | null;
  readonly memberKind: MemberKind;
  readonly minor: boolean;
}

export interface RecordMember extends SaidOfMember {
  readonly kind: 'RECORD_MEMBER';
  readonly memberId: string;
  readonly tieId: string;
  readonly on: IsoDate;
  readonly facts: SentTieFacts | null;
}

export interface CorrectMember extends SaidOfMember, OfMember {
  readonly kind: 'CORRECT_MEMBER';
}

export interface RemoveMember extends OfMember {
  readonly kind: 'REMOVE_MEMBER';
}

export interface MarkMemberGone extends OfMember {
  readonly kind: 'MARK_MEMBER_GONE';
  readonly because: GoneReason | null;
  readonly since: IsoDate | null;
}

export interface InformMember extends OfMember {
  readonly kind: 'INFORM_MEMBER';
  readonly on: IsoDate | null;
}

export interface PinMember extends OfMember {
  readonly kind: 'PIN_MEMBER';
  readonly place: PinnedPlace | null;
}

export interface RecordTie extends OfMember {
  readonly kind: 'RECORD_TIE';
  readonly tieId: string;
  readonly since: IsoDate;
  readonly facts: SentTieFacts;
}

export interface CorrectTie extends OfMember {
  readonly kind: 'CORRECT_TIE';
  readonly tieId: string;
  readonly facts: SentTieFacts;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

export interface EndTie extends OfMember {
  readonly kind: 'END_TIE';
  readonly tieId: string;
  readonly on: IsoDate;
  readonly because: EndReason;
}

export interface ConfirmTies {
  readonly kind: 'CONFIRM_TIES';
  readonly members: readonly OfMember[];
  readonly on: IsoDate;
}

export interface RecordMemberTie {
  readonly kind: 'RECORD_MEMBER_TIE';
  readonly tieId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly since: IsoDate;
  readonly nature: TieNature;
  readonly source: TieSource;
}

export interface CorrectMemberTie extends OfMemberTie {
  readonly kind: 'CORRECT_MEMBER_TIE';
  readonly nature: TieNature;
}

export interface EndMemberTie extends OfMemberTie {
  readonly kind: 'END_MEMBER_TIE';
  readonly on: IsoDate;
  readonly because: EndReason;
}

export interface RemoveMemberTie extends OfMemberTie {
  readonly kind: 'REMOVE_MEMBER_TIE';
}

export interface ArrangeNetwork {
  readonly kind: 'ARRANGE_NETWORK';
}

/** What a worker does on a map. */
export type NetworkCommand =
  | RecordMember
  | CorrectMember
  | RemoveMember
  | MarkMemberGone
  | InformMember
  | PinMember
  | RecordTie
  | CorrectTie
  | EndTie
  | ConfirmTies
  | RecordMemberTie
  | CorrectMemberTie
  | EndMemberTie
  | RemoveMemberTie
  | ArrangeNetwork;

export const networkChangeKinds = [
  'RECORD_MEMBER',
  'CORRECT_MEMBER',
  'REMOVE_MEMBER',
  'MARK_MEMBER_GONE',
  'INFORM_MEMBER',
  'PIN_MEMBER',
  'RECORD_TIE',
  'CORRECT_TIE',
  'END_TIE',
  'CONFIRM_TIES',
  'RECORD_MEMBER_TIE',
  'CORRECT_MEMBER_TIE',
  'END_MEMBER_TIE',
  'REMOVE_MEMBER_TIE',
  'ARRANGE_NETWORK',
  'UNDO',
  'REDO',
] as const;
export type NetworkChangeKind = (typeof networkChangeKinds)[number];

/** Under which circumstances a command is carried out. */
export interface Recording {
  readonly caseId: string;
  readonly today: IsoDate;
  readonly now: IsoInstant;
  /** Account id of the worker. */
  readonly actor: string;
}
