import type { NetworkMeasures, SupportCoverage } from '../measures/measures.types.ts';
import type { NetworkAtDate } from '../network/network.types.ts';
import type { Language } from '../shared/codes.ts';

export const readingTopics = [
  'SIZE',
  'COVERAGE',
  'LEANS_ON_ONE',
  'GIVE_AND_TAKE',
  'DENSITY',
  'DIFFERENT_CIRCLES',
  'PROFESSIONAL_ONLY',
  'MINOR_CARES',
  'CONTACT_FADED',
  'FRESHNESS',
] as const;
export type ReadingTopic = (typeof readingTopics)[number];

/** One fact in plain words, the question it raises, and what it means. Facts say the client's name, questions say u. */
export interface ReadingSentence {
  readonly topic: ReadingTopic;
  readonly text: string;
  readonly question: string | null;
  readonly meaning: string;
  readonly computable: boolean;
  readonly memberIds: readonly string[];
}

/** What every topic reads from, computed once. */
export interface ReadableNetwork {
  readonly network: NetworkAtDate;
  readonly informal: NetworkMeasures;
  readonly coverage: readonly SupportCoverage[];
}

/** null: nothing to say about this topic. */
export type TopicReader = (readable: ReadableNetwork, language: Language) => ReadingSentence | null;
