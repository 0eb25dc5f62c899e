import {
  ArrangeNetworkDocument,
  ConfirmTiesDocument,
  CorrectMemberDocument,
  CorrectMemberTieDocument,
  CorrectTieDocument,
  EndMemberTieDocument,
  EndTieDocument,
  InformMemberDocument,
  MarkMemberGoneDocument,
  PinMemberDocument,
  RecordMemberDocument,
  RecordMemberTieDocument,
  RecordTieDocument,
  RedoNetworkChangeDocument,
  RemoveMemberDocument,
  RemoveMemberTieDocument,
  UndoNetworkChangeDocument,
  type RecordMemberMutation,
  type TypedDocumentString,
  type UndoNetworkChangeMutation,
} from '../graphql/generated/graphql.ts';
import { RequestError } from '../graphql/request-error.ts';
import { request } from '../graphql/request.ts';
import type { QueuedCommand } from './network-command.ts';
import type { CommandSender, SendAnswer } from './save.types.ts';

type Outcome = RecordMemberMutation['recordMember'] | UndoNetworkChangeMutation['undoNetworkChange'];

/** Of one kind of command: its document, which answers under the name of the kind itself. */
const documents = {
  recordMember: RecordMemberDocument,
  correctMember: CorrectMemberDocument,
  removeMember: RemoveMemberDocument,
  markMemberGone: MarkMemberGoneDocument,
  informMember: InformMemberDocument,
  pinMember: PinMemberDocument,
  recordTie: RecordTieDocument,
  correctTie: CorrectTieDocument,
  endTie: EndTieDocument,
  confirmTies: ConfirmTiesDocument,
  recordMemberTie: RecordMemberTieDocument,
  correctMemberTie: CorrectMemberTieDocument,
  endMemberTie: EndMemberTieDocument,
  removeMemberTie: RemoveMemberTieDocument,
  arrangeNetwork: ArrangeNetworkDocument,
  undoNetworkChange: UndoNetworkChangeDocument,
  redoNetworkChange: RedoNetworkChangeDocument,
} satisfies Record<QueuedCommand['kind'], unknown>;

/** After so many ms without an answer the line counts as dropped; the same act is then sent again. */
const patience = 20_000;

/** Sends one command to the service. */
export const sendCommand: CommandSender = async (command, act) => {
  // Each document takes the input of its own kind; a table of them can not say so in one type.
  const document = documents[command.kind] as unknown as TypedDocumentString<
    Record<string, Outcome>,
    { input: unknown }
  >;
  const outcome = await withinPatience((signal) => request(document, { input: { ...command.input, ...act } }, signal));
  const answer = outcome[command.kind];
  if (answer === undefined) throw new RequestError('INTERNAL');
  return toAnswer(answer);
};

async function withinPatience<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(patience);
  try {
    return await ask(signal);
  } catch (error) {
    throw signal.aborted ? new RequestError('OFFLINE') : error;
  }
}

function toAnswer(answer: Outcome): SendAnswer {
  if (answer.__typename === 'NetworkChanged') return { kind: 'SAVED', change: answer };
  if (answer.__typename === 'NewerNetworkVersion') return { kind: 'NEWER', newer: answer };
  return { kind: 'BUILT_UPON', by: answer };
}
