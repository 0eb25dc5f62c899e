import type { Language, MemberKind, Sector } from '../shared/codes.ts';
import { consultationWords, type ConsultationWords } from './consultation-words.ts';
import { holdsName, type HiddenName } from './hide-names.ts';

/** Somebody on the map, as far as a word for them needs it. */
export interface WordedMember {
  readonly id: string;
  readonly callName: string;
  /** What they are to the client, in the client's words. */
  readonly relation: string | null;
  readonly kind: MemberKind;
  readonly sector: Sector | null;
}

/** A relation of more letters than this tells a story rather than a role. */
const longestRelation = 30;

/**
 * A word in the place of each member's name: the relation ("dochter", "buurman"), or what sort of member it is. Members of
 * one word are numbered in the order in which they are given.
 * @param names every name that may not be read; a relation that holds one is not used
 */
export function roleWords(
  members: readonly WordedMember[],
  names: readonly HiddenName[],
  language: Language,
): ReadonlyMap<string, string> {
  const plain = members.map((member) => ({ id: member.id, word: wordFor(member, names, consultationWords[language]) }));
  const counts = new Map<string, number>();
  plain.forEach(({ word }) => counts.set(word, (counts.get(word) ?? 0) + 1));
  const given = new Map<string, number>();
  return new Map(
    plain.map(({ id, word }) => {
      const number = (given.get(word) ?? 0) + 1;
      given.set(word, number);
      return [id, (counts.get(word) ?? 0) > 1 ? `${word} ${number}` : word];
    }),
  );
}

function wordFor(member: WordedMember, names: readonly HiddenName[], words: ConsultationWords): string {
  const { relation, kind, sector } = member;
  if (kind === 'INFORMAL' && relation !== null && isRole(relation, names)) return relation.trim().toLowerCase();
  if (kind !== 'INFORMAL') return words.kinds[kind];
  return sector === null ? words.somebody : words.sectors[sector];
}

/** A capital inside a relation is a name more often than not: "zoon van Riet", "collega bij De Brink". */
function isRole(relation: string, names: readonly HiddenName[]): boolean {
  const text = relation.trim();
  return text.length <= longestRelation && !/[\p{Lu}\p{N}]/u.test(text.slice(1)) && !holdsName(text, names);
}
