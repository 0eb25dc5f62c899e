import type { SupportKind } from '@netwerk/domain';
import type { ConversationRow } from '@netwerk/graph';

export type ConversationFileRow = Extract<ConversationRow, { kind: 'FILE' }>;
type MemberRow = Extract<ConversationRow, { kind: 'MEMBER' }>;

/** The contract's ConversationNetwork out of the statement's rows. People in order of id: the picture must not depend on storage order. */
export function conversationOf(
  about: { caseId: string; on: string },
  file: ConversationFileRow,
  rows: readonly ConversationRow[],
) {
  const members = rows.flatMap((row) => (row.kind === 'MEMBER' ? [memberOf(row)] : [])).sort(byId);
  const present = new Set(members.map((member) => member.id));
  return {
    ...about,
    clientName: file.clientName,
    question: file.question,
    arrangedOrder: file.arrangedOrder,
    mayAdd: file.hasRole && file.agreementState === 'VALID',
    members,
    links: rows
      .flatMap((row) => (row.kind === 'LINK' ? [row] : []))
      .filter((link) => present.has(link.fromId) && present.has(link.toId))
      .sort(byId),
    places: rows.flatMap((row) => (row.kind === 'PLACE' ? [{ ...row, kind: row.memberKind }] : [])),
  };
}

function memberOf(row: MemberRow) {
  const { id, callName, relation, goneBecause, ring, outside, sector, lifeDomain, hasLine, strength, frequency } = row;
  const cell = { ring, outside, sector, lifeDomain };
  const support = [
    supportOf('PRACTICAL', row.receivesPractical, row.givesPractical),
    supportOf('COMPANY', row.receivesCompany, row.givesCompany),
    supportOf('ADVICE', row.receivesAdvice, row.givesAdvice),
    supportOf('EMOTIONAL', row.receivesEmotional, row.givesEmotional),
  ].filter((each) => each.received || each.given);
  const tie = { ...cell, hasLine, strength, frequency, support };
  return { id, callName, relation, kind: row.memberKind, goneBecause, ...tie };
}

function supportOf(kind: SupportKind, received: boolean, given: boolean) {
  return { kind, received, given };
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
