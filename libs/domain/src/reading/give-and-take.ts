import { givenActs, receivedActs } from '../measures/support-acts.ts';
import type { MemberOnMap } from '../network/network.types.ts';
import { supportKinds, type Language, type SupportKind } from '../shared/codes.ts';
import { someOf } from '../words/lists.ts';
import { counted } from '../words/numbers.ts';
import { supportWords } from '../words/screen-words.ts';
import { idsOf, membersInContact, namesOf } from './present-members.ts';
import type { ReadingSentence, TopicReader } from './reading.types.ts';

interface GiveWords {
  readonly gives: (client: string, what: string) => string;
  readonly to: string;
  readonly onlyGets: (client: string, contacts: string) => string;
  readonly contact: readonly [string, string];
  readonly onlyGives: string;
  readonly questionGives: string;
  readonly questionGets: string;
  readonly questionOnlyGives: string;
  readonly meaning: (mutual: number, any: number) => string;
}

const words: Readonly<Record<Language, GiveWords>> = {
  NL: {
    gives: (client, what) => `${client} geeft zelf ook: ${what}.`,
    to: 'aan',
    onlyGets: (client, contacts) =>
      `${client} krijgt steun van ${contacts}. Wat ${client} zelf voor een ander doet, is nog niet opgeschreven.`,
    contact: ['contact', 'contacten'],
    onlyGives: 'Wat daar tegenover staat, is nog niet opgeschreven.',
    questionGives: 'Wat doet u het liefst voor een ander?',
    questionGets: 'Wat doet u graag voor een ander?',
    questionOnlyGives: 'Bij wie kunt u zelf terecht?',
    meaning: (mutual, any) =>
      `Steun gaat over en weer bij ${mutual} van de ${any} contacten met steun. Geven hoort bij een netwerk, maar is nooit een voorwaarde voor hulp.`,
  },
  EN: {
    gives: (client, what) => `${client} gives too: ${what}.`,
    to: 'to',
    onlyGets: (client, contacts) =>
      `${client} gets support from ${contacts}. What ${client} does for others has not been written down yet.`,
    contact: ['contact', 'contacts'],
    onlyGives: 'What comes back has not been written down yet.',
    questionGives: 'What do you like to do most for somebody else?',
    questionGets: 'What do you like to do for somebody else?',
    questionOnlyGives: 'Who can you turn to yourself?',
    meaning: (mutual, any) =>
      `Support goes both ways with ${mutual} out of ${any} contacts with support. Giving is part of a network, but never a condition for help.`,
  },
};

const mostNames = 3;

/** Wederkerigheid: what the client gives, in words, beside what they get. */
export const readGiveAndTake: TopicReader = ({ network }, language): ReadingSentence | null => {
  const members = membersInContact(network);
  const gets = members.filter((member) => receivedActs(member) > 0);
  const gives = members.filter((member) => givenActs(member) > 0);
  // Without any support the sentence on coverage already says that nothing was written down.
  if (gets.length + gives.length === 0) return null;
  const say = words[language];
  const mutual = gives.filter((member) => gets.includes(member)).length;
  return {
    topic: 'GIVE_AND_TAKE',
    ...factAndQuestion(network.clientName, gets, gives, language),
    meaning: say.meaning(mutual, gets.length + gives.length - mutual),
    computable: true,
    memberIds: idsOf(gives),
  };
};

function factAndQuestion(
  client: string,
  gets: readonly MemberOnMap[],
  gives: readonly MemberOnMap[],
  language: Language,
): Pick<ReadingSentence, 'text' | 'question'> {
  const say = words[language];
  if (gives.length === 0) {
    const contacts = counted(gets.length, ...say.contact, language);
    return { text: say.onlyGets(client, contacts), question: say.questionGets };
  }
  const given = say.gives(client, givenTo(gives, language));
  if (gets.length > 0) return { text: given, question: say.questionGives };
  return { text: `${given} ${say.onlyGives}`, question: say.questionOnlyGives };
}

/** "gezelschap aan Corrie; een luisterend oor aan Roos". */
function givenTo(gives: readonly MemberOnMap[], language: Language): string {
  const parts = supportKinds.flatMap((kind) => {
    const takers = gives.filter((member) => givesKindTo(member, kind));
    if (takers.length === 0) return [];
    return [`${supportWords[language][kind]} ${words[language].to} ${someOf(namesOf(takers), mostNames, language)}`];
  });
  // The parts hold "en" themselves.
  return parts.join('; ');
}

function givesKindTo(member: MemberOnMap, kind: SupportKind): boolean {
  return member.tie.support.some((support) => support.kind === kind && support.given > 0);
}
