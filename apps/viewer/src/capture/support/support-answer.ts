import { supportKinds, type Support, type SupportKind } from '@netwerk/domain';

/** Krijg ik, geef ik, allebei; seen from the client. */
export const supportAnswers = ['received', 'given', 'both'] as const;
export type SupportAnswer = (typeof supportAnswers)[number];

/** What the letter of a kind answers next: krijg ik, allebei, geef ik, and then nothing again. */
export function answerAfter(answer: SupportAnswer | null): SupportAnswer | null {
  if (answer === null) return 'received';
  if (answer === 'received') return 'both';
  return answer === 'both' ? 'given' : null;
}

type Told = Pick<Support, 'kind' | 'received' | 'given'>;

export function supportAnswer(support: readonly Told[], kind: SupportKind): SupportAnswer | null {
  const told = support.find((each) => each.kind === kind);
  if (told === undefined || told.received + told.given === 0) return null;
  if (told.given === 0) return 'received';
  return told.received === 0 ? 'given' : 'both';
}

/**
 * The support after an answer for one kind, in the order of the kinds. Acts that were counted before stay counted as long
 * as their direction is still said; a direction that is said for the first time counts for one act.
 */
export function answeredSupport<S extends Told & { words?: string | null | undefined }>(
  support: readonly S[],
  kind: SupportKind,
  answer: SupportAnswer | null,
): (S | (Told & { words: string | null }))[] {
  const before = support.find((each) => each.kind === kind);
  const others: (S | (Told & { words: string | null }))[] = support.filter((each) => each.kind !== kind);
  if (answer === null) return others;
  const received = answer === 'given' ? 0 : Math.max(1, before?.received ?? 0);
  const given = answer === 'received' ? 0 : Math.max(1, before?.given ?? 0);
  const told = { kind, received, given, words: before?.words ?? null };
  return [...others, told].toSorted((one, other) => supportKinds.indexOf(one.kind) - supportKinds.indexOf(other.kind));
}
