import type { MemberOnMap, NetworkAtDate } from '../network/network.types.ts';
import type { Language } from '../shared/codes.ts';
import { someOf } from '../words/lists.ts';
import { idsOf, namesOf } from './present-members.ts';
import type { ReadingSentence, TopicReader } from './reading.types.ts';

type Fading = 'CUT_OFF' | 'HARDLY' | 'MOVED' | 'DIED';
const fadings: readonly Fading[] = ['CUT_OFF', 'HARDLY', 'MOVED', 'DIED'];

interface FadedWords {
  readonly facts: Readonly<Record<Fading, (names: string, one: boolean) => string>>;
  readonly question: string;
  readonly meaning: string;
}

const words: Readonly<Record<Language, FadedWords>> = {
  NL: {
    facts: {
      CUT_OFF: (names) => `Met ${names} is er nu geen contact.`,
      HARDLY: (names) => `Met ${names} is er bijna nooit contact.`,
      MOVED: (names, one) => `${names} ${one ? 'is' : 'zijn'} verhuisd.`,
      DIED: (names, one) => `${names} ${one ? 'is' : 'zijn'} overleden.`,
    },
    question: 'Hoe is dat voor u?',
    meaning:
      'Contact dat stil ligt, kan een keuze zijn. Vraag eerst hoe het zo gekomen is; er hoeft niets mee te gebeuren.',
  },
  EN: {
    facts: {
      CUT_OFF: (names) => `There is no contact with ${names} now.`,
      HARDLY: (names) => `There is hardly ever contact with ${names}.`,
      MOVED: (names, one) => `${names} ${one ? 'has' : 'have'} moved.`,
      DIED: (names, one) => `${names} ${one ? 'has' : 'have'} died.`,
    },
    question: 'How is that for you?',
    meaning: 'Contact that lies still can be a choice. Ask first how it came about; nothing has to be done with it.',
  },
};

const mostNames = 4;

/** Contact that was broken or hardly takes place, and who died or moved. Never a nudge to restore it. */
export const readContactFaded: TopicReader = ({ network }, language): ReadingSentence | null => {
  const say = words[language];
  const faded = fadings.map((fading) => ({ fading, members: fadedMembers(network, fading) }));
  const found = faded.filter(({ members }) => members.length > 0);
  if (found.length === 0) return null;
  const facts = found.map(({ fading, members }) =>
    say.facts[fading](someOf(namesOf(members), mostNames, language), members.length === 1),
  );
  return {
    topic: 'CONTACT_FADED',
    text: facts.join(' '),
    question: say.question,
    meaning: say.meaning,
    computable: true,
    memberIds: found.flatMap(({ members }) => idsOf(members)),
  };
};

/**
 * An unsafe tie is left out: nobody should be asked to miss that person. Whoever may not know which ties are unsafe
 * gets ties whose mark was emptied, and reads nothing of this at all: a sentence that passes over one person gives it away.
 */
function fadedMembers(network: NetworkAtDate, fading: Fading): MemberOnMap[] {
  const people = network.members.filter((member) => member.kind === 'INFORMAL' && member.tie.unsafe === false);
  return people.filter((member) => fadingOf(member) === fading);
}

function fadingOf(member: MemberOnMap): Fading | null {
  if (member.gone) return member.goneBecause;
  if (member.tie.outside || member.tie.nature === 'NAMED') return null;
  if (member.tie.nature === 'CUT_OFF') return 'CUT_OFF';
  return member.tie.frequency === 'HARDLY_EVER' ? 'HARDLY' : null;
}
