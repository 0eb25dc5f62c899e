import { networkMeasures } from '../measures/network-measures.ts';
import { supportCoverage } from '../measures/support-coverage.ts';
import type { NetworkAtDate } from '../network/network.types.ts';
import type { Language } from '../shared/codes.ts';
import { readContactFaded } from './contact-faded.ts';
import { readCoverage } from './coverage.ts';
import { readDensity } from './density.ts';
import { readDifferentCircles } from './different-circles.ts';
import { readFreshness } from './freshness.ts';
import { readGiveAndTake } from './give-and-take.ts';
import { readLeansOnOne } from './leans-on-one.ts';
import { readMinorCares } from './minor-cares.ts';
import { readProfessionalOnly } from './professional-only.ts';
import type { ReadingSentence, ReadingTopic, TopicReader } from './reading.types.ts';
import { readSize } from './size.ts';

/** In the order in which they are said: people first, then support, then the shape of the network. */
const readers: readonly TopicReader[] = [
  readSize,
  readLeansOnOne,
  readMinorCares,
  readCoverage,
  readProfessionalOnly,
  readGiveAndTake,
  readDensity,
  readDifferentCircles,
  readContactFaded,
  readFreshness,
];

/** More than this is not read. */
const mostSentences = 8;

/** What is left unsaid first when there is too much to say: the map shows it too. */
const dispensable: readonly ReadingTopic[] = ['DIFFERENT_CIRCLES', 'FRESHNESS', 'DENSITY'];

/**
 * Wat we samen zien: the network of a date in at most eight plain sentences, each a fact and a question, never a score.
 * What cannot be computed says so and why.
 */
export function readNetwork(network: NetworkAtDate, language: Language): ReadingSentence[] {
  const readable = {
    network,
    informal: networkMeasures(network, 'INFORMAL'),
    coverage: supportCoverage(network),
  };
  const said = readers.flatMap((read) => read(readable, language) ?? []);
  return withoutDispensable(said);
}

function withoutDispensable(said: readonly ReadingSentence[]): ReadingSentence[] {
  const tooMany = Math.max(0, said.length - mostSentences);
  const present = dispensable.filter((topic) => said.some((sentence) => sentence.topic === topic));
  const dropped = present.slice(0, tooMany);
  return said.filter((sentence) => !dropped.includes(sentence.topic));
}
