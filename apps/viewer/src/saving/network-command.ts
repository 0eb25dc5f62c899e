import type {
  ArrangeNetworkInput,
  ConfirmTiesInput,
  CorrectMemberInput,
  CorrectMemberTieInput,
  CorrectTieInput,
  EndMemberTieInput,
  EndTieInput,
  InformMemberInput,
  MarkMemberGoneInput,
  PinMemberInput,
  RecordMemberInput,
  RecordMemberTieInput,
  RecordTieInput,
  RemoveMemberInput,
  RemoveMemberTieInput,
} from '../graphql/generated/graphql.ts';

interface Inputs {
  recordMember: RecordMemberInput;
  correctMember: CorrectMemberInput;
  removeMember: RemoveMemberInput;
  markMemberGone: MarkMemberGoneInput;
  informMember: InformMemberInput;
  pinMember: PinMemberInput;
  recordTie: RecordTieInput;
  correctTie: CorrectTieInput;
  endTie: EndTieInput;
  confirmTies: ConfirmTiesInput;
  recordMemberTie: RecordMemberTieInput;
  correctMemberTie: CorrectMemberTieInput;
  endMemberTie: EndMemberTieInput;
  removeMemberTie: RemoveMemberTieInput;
  arrangeNetwork: ArrangeNetworkInput;
}

export type CommandKind = keyof Inputs;

/** What a worker wants of one kind; the queue adds the case and the key of the act. */
export type CommandInput<K extends CommandKind> = Omit<Inputs[K], 'idempotencyKey' | 'caseId'>;

/**
 * One change to a network. `baseVersion` is the version that the worker saw; of what this worker added and the service
 * has not acknowledged yet, that is 0.
 */
export type NetworkCommand = { [K in CommandKind]: { readonly kind: K; readonly input: CommandInput<K> } }[CommandKind];

/** Taking back or doing again; which change is known when it is its turn. */
export type StepCommand =
  | { readonly kind: 'undoNetworkChange'; readonly input: { readonly changeId: string | null } }
  | { readonly kind: 'redoNetworkChange'; readonly input: { readonly changeId: string | null } };

export type QueuedCommand = NetworkCommand | StepCommand;

export function isStep(command: QueuedCommand): command is StepCommand {
  return command.kind === 'undoNetworkChange' || command.kind === 'redoNetworkChange';
}

/** What a change is based on: the record (a member, or a tie between two members) and the version that was seen. */
export interface RecordBase {
  readonly recordId: string;
  readonly version: number;
}

/** The records that a command names, with the version each is based on; 0 for what it makes. */
export function basesOf(command: QueuedCommand): readonly RecordBase[] {
  switch (command.kind) {
    case 'undoNetworkChange':
    case 'redoNetworkChange':
    case 'arrangeNetwork':
      return [];
    case 'recordMember':
      return [{ recordId: command.input.memberId, version: 0 }];
    case 'recordMemberTie':
      return [{ recordId: command.input.tieId, version: 0 }];
    case 'confirmTies':
      return command.input.members.map((member) => ({ recordId: member.memberId, version: member.baseVersion }));
    case 'correctMemberTie':
    case 'endMemberTie':
    case 'removeMemberTie':
      return [{ recordId: command.input.tieId, version: command.input.baseVersion }];
    default:
      return [{ recordId: command.input.memberId, version: command.input.baseVersion }];
  }
}

/** Every record whose fate decides whether a command can be carried out: also the two ends of a new tie. */
export function recordsOf(command: QueuedCommand): readonly string[] {
  const named = basesOf(command).map((base) => base.recordId);
  return command.kind === 'recordMemberTie' ? [...named, command.input.fromId, command.input.toId] : named;
}

/** The same command on other versions; `versionOf` answers with the version to base it on now. */
export function rebased<C extends QueuedCommand>(command: C, versionOf: (base: RecordBase) => number): C;
export function rebased(command: QueuedCommand, versionOf: (base: RecordBase) => number): QueuedCommand {
  if (command.kind === 'confirmTies') {
    const members = command.input.members.map(({ memberId, baseVersion }) => ({
      memberId,
      baseVersion: versionOf({ recordId: memberId, version: baseVersion }),
    }));
    return { ...command, input: { ...command.input, members } };
  }
  const [base] = basesOf(command);
  if (base === undefined || !('baseVersion' in command.input)) return command;
  return { ...command, input: { ...command.input, baseVersion: versionOf(base) } } as QueuedCommand;
}

/** The same command for another version of one of its records. */
export function basedOn<C extends QueuedCommand>(command: C, { recordId, version }: RecordBase): C {
  return rebased(command, (base) => (base.recordId === recordId ? version : base.version));
}
