import type { MemberOnMap } from '../network/network.types.ts';
import type { Language } from '../shared/codes.ts';
import { listOf } from '../words/lists.ts';
import { idsOf, membersInContact, namesOf } from './present-members.ts';
import type { ReadingSentence, TopicReader } from './reading.types.ts';

interface MinorWords {
  readonly fact: (names: string, one: boolean) => string;
  readonly question: (who: string) => string;
  readonly them: string;
  readonly meaning: string;
}

const words: Readonly<Record<Language, MinorWords>> = {
  NL: {
    fact: (names, one) => `${names} ${one ? 'is nog geen 18 en helpt' : 'zijn nog geen 18 en helpen'} al mee.`,
    question: (who) => `Hoe is dat voor ${who}, en wat mag een volwassene overnemen?`,
    them: 'hen',
    meaning:
      'Kinderen die meehelpen doen dat vaak graag, en soms is het veel. Daarom vragen we ernaar. Zij worden nooit voor een taak gevraagd.',
  },
  EN: {
    fact: (names, one) => `${names} ${one ? 'is not yet 18 and already helps' : 'are not yet 18 and already help'}.`,
    question: (who) => `How is that for ${who}, and what may an adult take over?`,
    them: 'them',
    meaning:
      'Children who help often like to, and sometimes it is a lot. That is why we ask. They are never asked for a task.',
  },
};

/** A minor who gives support: the question is about their load. Company alone is what children give anyway. */
export const readMinorCares: TopicReader = ({ network }, language): ReadingSentence | null => {
  const minors = membersInContact(network).filter((member) => member.minor && cares(member));
  const first = minors[0];
  if (first === undefined) return null;
  const say = words[language];
  const one = minors.length === 1;
  return {
    topic: 'MINOR_CARES',
    text: say.fact(listOf(namesOf(minors), language), one),
    question: say.question(one ? first.callName : say.them),
    meaning: say.meaning,
    computable: true,
    memberIds: idsOf(minors),
  };
};

function cares(member: MemberOnMap): boolean {
  return member.tie.support.some(({ kind, received }) => kind !== 'COMPANY' && received > 0);
}
