import type {
  NetworkChangeKind,
  NewerVersionFragment,
  SavedFragment,
  UndoFragment,
} from '../graphql/generated/graphql.ts';
import type { FailureCode, FailureDetails } from '../graphql/request-error.ts';
import type { MemberLink, Member } from '../network/network.types.ts';
import type { NetworkCommand, QueuedCommand } from './network-command.ts';

export type SavedChange = SavedFragment;
export type NewerVersion = NewerVersionFragment;
export type UndoState = UndoFragment;

export interface BuiltUpon {
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

/** What the service answered to one command. */
export type SendAnswer =
  | { readonly kind: 'SAVED'; readonly change: SavedChange }
  | { readonly kind: 'NEWER'; readonly newer: NewerVersion }
  | { readonly kind: 'BUILT_UPON'; readonly by: BuiltUpon };

/** Carries one command to the service; fails with a `RequestError`. */
export type CommandSender = (
  command: QueuedCommand,
  act: { readonly caseId: string; readonly idempotencyKey: string },
) => Promise<SendAnswer>;

/** The people and ties that a command is about, as the worker saw them when making it. */
export interface SeenRecords {
  readonly members: readonly Member[];
  readonly ties: readonly MemberLink[];
}

export interface Refusal extends FailureDetails {
  readonly code: FailureCode;
}

/** A change that stands on this screen only. */
export interface PendingCommand {
  readonly id: string;
  readonly command: QueuedCommand;
  readonly seen: SeenRecords;
  /** On the clock of this computer, ms. */
  readonly madeAt: number;
  readonly status: 'WAITING' | 'SENDING' | 'REFUSED' | 'CONFLICT';
  readonly refusal: Refusal | null;
}

/** A change that the service has, and that the fetched network may not show yet. */
export interface SettledCommand {
  readonly command: NetworkCommand;
  readonly versions: SavedChange['versions'];
  readonly changeId: string | null;
  /** Counts acknowledgements, so that an answer that was asked for later lets go of it. */
  readonly number: number;
}

export interface SaveConflict {
  readonly pendingId: string;
  readonly command: NetworkCommand;
  readonly seen: SeenRecords;
  readonly madeAt: number;
  readonly newer: NewerVersion;
}

/**
 * What to do with a change that met a newer version. AGAIN: mine, on top of the newer one. REPLACE: another change in
 * its place, made for the newer version. DROP: leave what is there.
 */
export type ConflictChoice =
  | { readonly kind: 'AGAIN' }
  | { readonly kind: 'REPLACE'; readonly command: NetworkCommand }
  | { readonly kind: 'DROP' };

/**
 * SAVED: nothing waits. SAVING: on its way. OFFLINE: waits for the line. LOGGED_OUT: waits until the same worker has
 * logged in again. CHOOSE: a colleague was first. REFUSED: the rest is stored, but something was not accepted.
 */
export type SavePhase = 'SAVED' | 'SAVING' | 'OFFLINE' | 'LOGGED_OUT' | 'CHOOSE' | 'REFUSED';

export interface SaveState {
  readonly phase: SavePhase;
  readonly pending: readonly PendingCommand[];
  readonly settled: readonly SettledCommand[];
  /** ms on the clock of this computer; null until something was stored. */
  readonly savedAt: number | null;
  readonly offlineSince: number | null;
  /** How many changes were sent after the line came back; null when that is no longer news. */
  readonly restored: number | null;
  readonly conflict: SaveConflict | null;
  /** What a press on undo or redo would take back or do again now; null: nothing, or one is on its way. */
  readonly undo: StepTarget | null;
  readonly redo: StepTarget | null;
  /** The last attempt to take back that was refused because somebody built on it. */
  readonly builtUpon: BuiltUpon | null;
  /** The last step that was taken, for who listens; counts, so that the same step twice is told twice. */
  readonly lastStep: TakenStep | null;
}

/** What was done on the map, and to whom. */
export interface StepTarget {
  readonly kind: NetworkChangeKind;
  readonly memberIds: readonly string[];
}

export interface TakenStep {
  readonly kind: 'UNDONE' | 'REDONE';
  readonly of: StepTarget | null;
  readonly number: number;
}
