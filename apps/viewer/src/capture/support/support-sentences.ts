import { supportKinds, type Support, type SupportKind } from '@netwerk/domain';
import { supportAnswer, supportAnswers, type SupportAnswer } from './support-answer.ts';

/** The sentences of one language, with `{{name}}` for who it is about. */
export type SupportPhrases = Record<SupportAnswer, Record<SupportKind, string>>;

/**
 * What was tapped, said back: first what the client gets, then what the client gives, then what goes both ways. Nothing
 * for who gives and gets nothing.
 */
export function supportSentences(
  name: string,
  support: readonly Pick<Support, 'kind' | 'received' | 'given'>[],
  phrases: SupportPhrases,
): string[] {
  return supportAnswers.flatMap((answer) =>
    supportKinds
      .filter((kind) => supportAnswer(support, kind) === answer)
      .map((kind) => phrases[answer][kind].replaceAll('{{name}}', () => name)),
  );
}
