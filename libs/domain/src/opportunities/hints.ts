import { measuredPeople, tiesAmong } from '../measures/measured-people.ts';
import { networkAt } from '../network/network-at-date.ts';
import type { NetworkAtDate } from '../network/network.types.ts';
import type { Neighbourhood } from './neighbourhood.types.ts';
import { hintTopics, type HintTopic } from './opportunity-codes.ts';
import type { BothLanguages } from './opportunity.types.ts';

/** All that a hint may look at: what the own worker recorded in the own file. Not what lies near, and nothing that a gate closed. */
export type OwnFile = Pick<Neighbourhood, 'today' | 'client' | 'history' | 'needs' | 'talents'>;

/** What could be recorded to find more, and the words for it. */
export interface Hint {
  readonly topic: HintTopic;
  readonly words: BothLanguages;
}

const words: Readonly<Record<HintTopic, BothLanguages>> = {
  LOOKING_AGREEMENT: {
    NL: 'Vraag of we mogen zoeken naar mensen en plekken in de buurt. Leg die afspraak vast.',
    EN: 'Ask whether we may look for people and places nearby. Record that agreement.',
  },
  NEEDS: {
    NL: 'Leg vast wat de cliënt graag wil, in eigen woorden.',
    EN: 'Record what the client would like, in their own words.',
  },
  INTERESTS: {
    NL: 'Vraag wat de cliënt graag doet, en leg het vast.',
    EN: 'Ask what the client likes to do, and record it.',
  },
  RHYTHM: {
    NL: 'Vraag op welke dagen en tijden het goed uitkomt.',
    EN: 'Ask which days and times suit the client.',
  },
  TALENTS: {
    NL: 'Vraag wat de cliënt kan en graag voor een ander doet.',
    EN: 'Ask what the client can do and likes to do for others.',
  },
  SUPPORT: {
    NL: 'Leg op de kaart vast wie wat voor de cliënt doet.',
    EN: 'Record on the map who does what for the client.',
  },
  KNOWS_EACH_OTHER: {
    NL: 'Leg op de kaart vast wie elkaar kennen.',
    EN: 'Record on the map who know each other.',
  },
};

/**
 * For a client without kansen, or with few: what was not recorded yet. The same whatever lies near and whatever was left out, so that
 * an empty list tells nothing about why it is empty.
 */
export function opportunityHints(file: OwnFile): readonly Hint[] {
  const network = networkAt(file.history, file.today);
  const missing: Readonly<Record<HintTopic, boolean>> = {
    LOOKING_AGREEMENT: file.client.agreements.I2 !== 'VALID',
    NEEDS: file.needs.length === 0,
    INTERESTS: file.client.interests.length === 0,
    RHYTHM: file.client.freeAt.length === 0,
    TALENTS: file.talents.length === 0,
    SUPPORT: tellsNoSupport(network),
    KNOWS_EACH_OTHER: tellsNoTies(network),
  };
  return hintTopics.filter((topic) => missing[topic]).map((topic) => ({ topic, words: words[topic] }));
}

/** Somebody is on the map, and of nobody was told what they do. */
function tellsNoSupport({ members }: NetworkAtDate): boolean {
  return members.length > 0 && members.every(({ tie }) => tie.support.length === 0);
}

/** At least two people could know each other, and of nobody was told that they do. */
function tellsNoTies(network: NetworkAtDate): boolean {
  const people = measuredPeople(network, 'INFORMAL');
  return people.length >= 2 && tiesAmong(network, people).length === 0;
}
