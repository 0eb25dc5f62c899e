import type { NetworkChangeKind } from '../graphql/generated/graphql.ts';
import { basesOf, isStep, type QueuedCommand } from './network-command.ts';
import type { PendingCommand, Refusal, SeenRecords, StepTarget } from './save.types.ts';

/** A change in the queue. Once it was sent its content is fixed: every retry says the same under the same key. */
export interface QueueEntry {
  readonly id: string;
  key: string;
  command: QueuedCommand;
  readonly seen: SeenRecords;
  readonly madeAt: number;
  status: PendingCommand['status'];
  refusal: Refusal | null;
  fixed: boolean;
}

export function toPending({ id, command, seen, madeAt, status, refusal }: QueueEntry): PendingCommand {
  return { id, command, seen, madeAt, status, refusal };
}

/** Nobody else can know of it yet: it can be taken back by leaving it out. */
export function isOnlyHere(entry: QueueEntry): boolean {
  return entry.status === 'REFUSED' || (entry.status === 'WAITING' && !entry.fixed);
}

/** `recordMember` is RECORD_MEMBER in the history. */
export function targetOf(command: QueuedCommand): StepTarget {
  const kind = command.kind.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as NetworkChangeKind;
  return { kind, memberIds: membersOf(command) };
}

function membersOf(command: QueuedCommand): readonly string[] {
  if (isStep(command)) return [];
  if (command.kind === 'recordMemberTie') return [command.input.fromId, command.input.toId];
  return basesOf(command).map((base) => base.recordId);
}
