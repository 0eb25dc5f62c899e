import type { LifeDomain, Sector, SupportKind } from '@netwerk/domain';
import type { TieFactsInput } from '../graphql/generated/graphql.ts';
import type { Member, MemberLink } from '../network/network.types.ts';
import type { NetworkCommand } from '../saving/network-command.ts';
import { factsOf } from '../saving/tie-facts.ts';
import { relations, usualSector, type RelationCode } from './names/relations.ts';
import { answeredSupport, type SupportAnswer } from './support/support-answer.ts';

/** Where the client puts somebody. UNSURE: they belong to each other, how close is not known. */
export type PlaceAnswer = 1 | 2 | 3 | 'OUTSIDE' | 'UNSURE';

/** Somebody new, of whom nothing is known yet but the name and what the talk was about. */
export function nameCommand(
  { memberId, tieId }: { memberId: string; tieId: string },
  said: { readonly callName: string; readonly lifeDomain: LifeDomain | null; readonly today: string },
): NetworkCommand {
  const nothingYet = { ring: null, outside: false, sector: null, strength: null, frequency: null, support: [] };
  return {
    kind: 'recordMember',
    input: {
      memberId,
      tieId,
      callName: said.callName,
      relation: null,
      kind: 'INFORMAL',
      minor: false,
      on: said.today,
      facts: { ...nothingYet, lifeDomain: said.lifeDomain, nature: 'NAMED', source: 'TOLD' },
    },
  };
}

/** `words` is what is kept: the words of the choice, or the client's own. */
export function relationCommand(member: Member, words: string | null, code: RelationCode | null): NetworkCommand {
  const kind = code === null ? member.kind : relations[code].kind;
  const { id: memberId, version: baseVersion, callName, minor } = member;
  return { kind: 'correctMember', input: { memberId, baseVersion, callName, relation: words, kind, minor } };
}

export function removeCommand(member: Member): NetworkCommand {
  return { kind: 'removeMember', input: { memberId: member.id, baseVersion: member.version } };
}

export function placeCommand(member: Member, answer: PlaceAnswer, act: TieAct): NetworkCommand {
  const ring = typeof answer === 'number' ? answer : null;
  return tieCommand(member, { ...known(member), ring, outside: answer === 'OUTSIDE' }, act);
}

export function sectorCommand(member: Member, sector: Sector, act: TieAct): NetworkCommand {
  const { nature } = factsOf(member.tie);
  return tieCommand(member, { ...known(member), sector, nature }, act);
}

/** The answer for one kind of support; null takes it away. What was told of the other kinds stays. */
export function supportCommand(
  member: Member,
  kind: SupportKind,
  answer: SupportAnswer | null,
  act: TieAct,
): NetworkCommand {
  const support = answeredSupport(factsOf(member.tie).support, kind, answer);
  return tieCommand(member, { ...known(member), support }, act);
}

export function acquaintanceCommand(
  tieId: string,
  [fromId, toId]: readonly [string, string],
  today: string,
): NetworkCommand {
  return {
    kind: 'recordMemberTie',
    input: { tieId, fromId, toId, since: today, nature: 'ORDINARY', source: 'TOLD' },
  };
}

export function noAcquaintanceCommand(tie: MemberLink): NetworkCommand {
  return { kind: 'removeMemberTie', input: { tieId: tie.id, baseVersion: tie.version } };
}

/** When the client says it, and the id for a new period if there must be one. */
interface TieAct {
  readonly today: string;
  readonly tieId: string;
}

/**
 * What is told today about a tie of which nothing more than the name was known, or which was told of today, completes
 * it. About a tie that is older it is a change: what was known before stays kept.
 */
function tieCommand(member: Member, facts: TieFactsInput, { today, tieId }: TieAct): NetworkCommand {
  const { tie, id: memberId, version: baseVersion } = member;
  if (tie.validFrom === today || tie.nature === 'NAMED') {
    return {
      kind: 'correctTie',
      input: { memberId, baseVersion, tieId: tie.id, facts, validFrom: null, validTo: null },
    };
  }
  return { kind: 'recordTie', input: { memberId, baseVersion, tieId, since: today, facts } };
}

/** The facts with what an answer implies: there is a tie, and somebody stands where such people mostly stand. */
function known(member: Member): TieFactsInput {
  const facts = factsOf(member.tie);
  return {
    ...facts,
    nature: facts.nature === 'NAMED' ? 'ORDINARY' : facts.nature,
    sector: facts.sector ?? usualSector(member),
  };
}
