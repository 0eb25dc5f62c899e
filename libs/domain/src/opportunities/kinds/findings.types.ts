import type { ClientTie, Member, MemberOnMap } from '../../network/network.types.ts';
import type { SharedPastime } from '../around/together.ts';
import type { Interest } from '../interests.ts';
import type { NearbyPerson, NearbyProfessional, Need, Offer, OpenTie } from '../neighbourhood.types.ts';
import type { IsoDate } from '../../shared/dates.ts';

/** The own circle, and the parts of it that do not know each other. */
export interface PartedCircle {
  readonly people: readonly MemberOnMap[];
  readonly parts: number;
}

/** Somebody whom the client could meet through a person whom both know. */
export interface Introduction {
  readonly broker: MemberOnMap;
  readonly other: NearbyPerson;
  /** Client and broker, broker and other: both agreed of each. */
  readonly known: readonly [OpenTie, OpenTie];
  /** What both like; null when they only have time at the same moments. */
  readonly shared: SharedPastime | null;
  /** The offer that the times are taken from. */
  readonly offer: Offer;
}

/** Contact that was there, and what is left of it today. */
export interface PastContact {
  readonly member: Member;
  /** The last period in which there was real contact. */
  readonly before: ClientTie;
  /** The period that runs today; null when contact stopped. */
  readonly now: ClientTie | null;
}

/** Somebody of the own map who goes there and agreed that this is said. */
export interface KnownFace {
  readonly member: MemberOnMap;
  readonly since: string;
}

/** Why an initiative would suit the client. */
export interface InitiativeMatch {
  readonly need: Need | null;
  /** What the client likes or asked for, and the initiative is about. */
  readonly interest: Interest | null;
}

/** What the client can do, and is looked for. */
export interface WantedTalent {
  readonly talent: Offer;
  readonly interest: Interest;
}

/** A professional with room, for one need. */
export interface ExpertHelp {
  readonly professional: NearbyProfessional;
  readonly expertise: NearbyProfessional['expertises'][number];
  readonly roomFrom: IsoDate;
}
