import type { Language, MemberKind } from '../shared/codes.ts';
import { listOf } from '../words/lists.ts';
import { counted } from '../words/numbers.ts';
import { presentMembers } from './present-members.ts';
import type { ReadingSentence, TopicReader } from './reading.types.ts';

interface SizeWords {
  readonly names: (client: string, counts: string) => string;
  readonly noInformal: string;
  readonly nobody: (client: string) => string;
  readonly question: string;
  readonly meaning: string;
  readonly kindness: string;
  readonly kinds: Readonly<Record<CountedKind, readonly [string, string]>>;
}

type CountedKind = Exclude<MemberKind, 'PET'>;
const countedKinds: readonly CountedKind[] = ['INFORMAL', 'PROFESSIONAL', 'GROUP'];

const words: Readonly<Record<Language, SizeWords>> = {
  NL: {
    names: (client, counts) => `${client} noemt ${counts}.`,
    noInformal: 'Naasten zijn nog niet genoemd.',
    nobody: (client) => `Op de kaart van ${client} staat nu nog niemand.`,
    question: 'Wie belt u als er iets is?',
    meaning:
      'Naasten, professionals en groepen of plekken zijn apart geteld. Wie is overleden of verhuisd en wie buiten de rand staat, telt niet mee.',
    kindness:
      'Niemand heeft geen netwerk. Ook een buurvrouw, de kapper of iemand van vroeger telt. Een kaart begint met één naam.',
    kinds: {
      INFORMAL: ['naaste', 'naasten'],
      PROFESSIONAL: ['professional', 'professionals'],
      GROUP: ['groep of plek', 'groepen of plekken'],
    },
  },
  EN: {
    names: (client, counts) => `${client} names ${counts}.`,
    noInformal: 'People close by have not been named yet.',
    nobody: (client) => `There is nobody on the map of ${client} yet.`,
    question: 'Who do you call when something is up?',
    meaning:
      'People close by, professionals and groups or places are counted apart. Whoever died or moved, and whoever stands outside the rim, is not counted.',
    kindness:
      'Nobody has no network. A neighbour, the hairdresser or somebody from the past counts too. A map starts with one name.',
    kinds: {
      INFORMAL: ['person close by', 'people close by'],
      PROFESSIONAL: ['professional', 'professionals'],
      GROUP: ['group or place', 'groups or places'],
    },
  },
};

/** How many people the client names: naasten, professionals and groups apart. An empty map gets kind words. */
export const readSize: TopicReader = ({ network }, language): ReadingSentence => {
  const say = words[language];
  const present = presentMembers(network);
  const count = (kind: CountedKind): number => present.filter((member) => member.kind === kind).length;
  const named = countedKinds.filter((kind) => count(kind) > 0);
  const counts = named.map((kind) => counted(count(kind), ...say.kinds[kind], language));
  const noInformal = count('INFORMAL') === 0;
  const known =
    counts.length === 0 ? say.nobody(network.clientName) : say.names(network.clientName, listOf(counts, language));
  return {
    topic: 'SIZE',
    text: noInformal && counts.length > 0 ? `${known} ${say.noInformal}` : known,
    question: noInformal ? say.question : null,
    meaning: counts.length === 0 ? say.kindness : say.meaning,
    computable: true,
    memberIds: [],
  };
};
