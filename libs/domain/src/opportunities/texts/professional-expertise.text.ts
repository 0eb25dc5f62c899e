import { daysBetween } from '../../shared/dates.ts';
import { counted } from '../../words/numbers.ts';
import type { Around } from '../around/look-around.ts';
import type { Told } from '../kinds/draft.ts';
import type { Need } from '../neighbourhood.types.ts';
import type { BothLanguages } from '../opportunity.types.ts';
import { asked, nobodyGives } from './client-facts.ts';
import { asSaid, known, plain, type Known } from './known.ts';
import { phrase, say } from './say.ts';
import type { ExpertHelp } from '../kinds/findings.types.ts';

/** Professional met expertise, in words, with the waiting time. */
export function professionalExpertiseTexts(around: Around, need: Need, help: ExpertHelp): Told {
  const question = asked(around, need);
  const gap = nobodyGives(need);
  const expert = knowsAbout(help);
  const room = roomFrom(around, help);
  return {
    title: say({ NL: phrase`${expert.name}: ${expert.expertise}`, EN: phrase`${expert.name}: ${expert.expertise}` }),
    what: say({
      NL: phrase`${expert.nameAndPlace} weet veel van ${expert.expertise}. Wachttijd: ${room.wait}.`,
      EN: phrase`${expert.nameAndPlace} knows a lot about ${expert.expertise}. Waiting time: ${room.wait}.`,
    }),
    why: say({
      NL: phrase`${question.who} zei: ${question.words} In de eigen kring geeft nu niemand ${gap.support}.`,
      EN: phrase`${question.who} said: ${question.words} Nobody in the own circle gives ${gap.support} now.`,
    }),
    viaWhom: null,
    feasible: [room],
    basedOn: [],
    uncertain: [
      say({
        NL: phrase`Of iemand uit de eigen kring of de buurt hier ook bij kan helpen: bespreek dat eerst.`,
        EN: phrase`Whether somebody of the own circle or the neighbourhood could help with this too: discuss that first.`,
      }),
    ],
    agreementsNeeded: [],
    effect: {
      adds: 'PROFESSIONAL',
      supportKinds: [need.supportKind],
      lifeDomain: need.lifeDomain,
      gives: false,
      lightens: null,
    },
  };
}

function knowsAbout({ professional, expertise }: ExpertHelp): Known<'name' | 'nameAndPlace' | 'expertise'> {
  const name = plain(professional.callName);
  const place = professional.organisation === null ? name : `${name} (${plain(professional.organisation)})`;
  const words = { NL: inSentence(expertise.nameNl), EN: inSentence(expertise.nameEn) };
  return known(
    'EXPERTISE',
    null,
    { NL: `${place}: ${words.NL}`, EN: `${place}: ${words.EN}` },
    { name: asSaid(name), nameAndPlace: asSaid(place), expertise: words },
  );
}

/** "Schuldhulpverlening" within a sentence; a name in capitals, such as GGZ, stays as it is. */
function inSentence(name: string): string {
  const words = plain(name);
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** From when there is room, in whole weeks from today. */
function roomFrom({ today }: Around, help: ExpertHelp): Known<'wait'> {
  const weeks = Math.ceil(Math.max(0, daysBetween(today, help.roomFrom)) / 7);
  return weeks === 0
    ? known('ROOM', null, { NL: 'nu ruimte', EN: 'room now' }, { wait: { NL: 'geen', EN: 'none' } })
    : known('ROOM', null, roomWords(weeks), { wait: weekWords(weeks) });
}

function roomWords(weeks: number): BothLanguages {
  const words = weekWords(weeks);
  return { NL: `ruimte over ${words.NL}`, EN: `room in ${words.EN}` };
}

function weekWords(weeks: number): BothLanguages {
  return { NL: counted(weeks, 'week', 'weken', 'NL'), EN: counted(weeks, 'week', 'weeks', 'EN') };
}
