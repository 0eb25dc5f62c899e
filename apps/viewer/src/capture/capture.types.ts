import type { LifeDomain, Sector, SupportKind } from '@netwerk/domain';
import type { ClientOfCase } from '../client/client-of-case.ts';
import type { MemberLink } from '../network/network.types.ts';
import type { PlaceAnswer } from './capture-commands.ts';
import type { CapturePerson } from './capture-person.ts';
import type { RelationCode } from './names/relations.ts';
import type { SupportAnswer } from './support/support-answer.ts';

/** Everything the client can answer; each answer is on its way to the service as soon as it is given. */
export interface CaptureActs {
  /** Answers with the id of who was added. */
  name: (callName: string, lifeDomain: LifeDomain | null) => string;
  setRelation: (person: CapturePerson, words: string | null, code: RelationCode | null) => void;
  remove: (person: CapturePerson) => void;
  place: (person: CapturePerson, answer: PlaceAnswer) => void;
  setSector: (person: CapturePerson, sector: Sector) => void;
  setSupport: (person: CapturePerson, kind: SupportKind, answer: SupportAnswer | null) => void;
  /** Answers with the ids of the new ties. */
  acquaint: (pairs: readonly (readonly [string, string])[]) => string[];
  notAcquainted: (tieIds: readonly string[]) => void;
  /** null: there is nothing of this login to take back. */
  undo: (() => void) | null;
  /** Lets the map be drawn as a whole, once, after its first people were told of. */
  finish: () => void;
}

/** What is remembered as long as this page stands, and kept nowhere. */
export interface CaptureMemory {
  /** In the order of naming. */
  readonly named: readonly { readonly memberId: string; readonly promptId: string }[];
  /** Who was spoken about in the step on support, with or without an answer. */
  readonly spokenOf: ReadonlySet<string>;
}

/** What every step knows and can do. */
export interface Capture {
  readonly client: ClientOfCase;
  readonly people: readonly CapturePerson[];
  readonly ties: readonly MemberLink[];
  readonly today: string;
  readonly acts: CaptureActs;
  readonly memory: CaptureMemory;
  readonly remember: (change: (memory: CaptureMemory) => CaptureMemory) => void;
  /** Says something to who does not see the screen. */
  readonly announce: (text: string) => void;
}
