import { lifeDomainWords, supportWords } from '../../words/screen-words.ts';
import { counted } from '../../words/numbers.ts';
import type { CollectiveOpportunity, QueuedInitiative, SharedWish } from '../kinds/collective.types.ts';
import type { BothLanguages } from '../opportunity.types.ts';
import { interestWords } from './interest-words.ts';
import { asSaid, known, plain } from './known.ts';
import { bothOf } from './member-facts.ts';
import { phrase, say, type Saying } from './say.ts';

type CollectiveTexts = Pick<CollectiveOpportunity, 'title' | 'what' | 'why' | 'basedOn'>;

/** Several people want the same, and there is nothing yet. */
export function wishTexts(wish: SharedWish, residents: number): CollectiveTexts {
  const { thing, area } = { thing: thingOf(wish), area: plain(wish.areaName) };
  const about = { NL: `ongeveer ${residents} mensen in ${area}`, EN: `about ${residents} people in ${area}` };
  const shared = known(
    'SHARED_WISH',
    null,
    { NL: `${about.NL}: ${thing.NL}`, EN: `${about.EN}: ${thing.EN}` },
    { thing, area: asSaid(area), about },
  );
  const gap = known('NOTHING_NEAR', null, {
    NL: 'niets met plaats in de buurt gevonden',
    EN: 'nothing with room found near by',
  });
  return textsOf(
    say({ NL: phrase`${shared.thing} in ${shared.area}`, EN: phrase`${shared.thing} in ${shared.area}` }),
    say({
      NL: phrase`Bespreek of bewoners hier samen iets voor willen beginnen. Een professional helpt wie begint.`,
      EN: phrase`Discuss whether residents would like to start something together. A professional supports who starts.`,
    }),
    say({
      NL: phrase`${shared.about} willen dit: ${shared.thing}. Er is nog niets in de buurt met plaats.`,
      EN: phrase`${shared.about} want this: ${shared.thing}. There is nothing near by with room yet.`,
    }),
    gap.fact,
  );
}

/** People wait for something that is there. */
export function queueTexts(queue: QueuedInitiative): CollectiveTexts {
  const { name, area } = { name: plain(queue.name), area: plain(queue.areaName) };
  const wait = waitWords(queue.waitingWeeks);
  const waiting = known(
    'QUEUE',
    null,
    { NL: `${name} in ${area}: ${wait.NL}`, EN: `${name} in ${area}: ${wait.EN}` },
    { name: asSaid(name), area: asSaid(area), wait },
  );
  return textsOf(
    say({ NL: phrase`Meer plek: ${waiting.name}`, EN: phrase`More room: ${waiting.name}` }),
    say({
      NL: phrase`Vraag ${waiting.name} of een tweede groep kan, en wie daarbij wil helpen. Een professional helpt wie begint.`,
      EN: phrase`Ask ${waiting.name} whether a second group is possible, and who would help. A professional supports who starts.`,
    }),
    say({
      NL: phrase`${waiting.name} in ${waiting.area}: ${waiting.wait}.`,
      EN: phrase`${waiting.name} in ${waiting.area}: ${waiting.wait}.`,
    }),
  );
}

function textsOf(title: Saying, what: Saying, why: Saying, ...more: CollectiveTexts['basedOn']): CollectiveTexts {
  const facts = new Map([...title.facts, ...why.facts, ...what.facts, ...more].map((fact) => [fact.code, fact]));
  return { title: title.sentence, what: what.sentence, why: why.sentence, basedOn: [...facts.values()] };
}

function thingOf({ interest, supportKind, lifeDomain }: SharedWish): BothLanguages {
  if (interest !== null) return interestWords[interest];
  if (lifeDomain === null) return bothOf((language) => supportWords[language][supportKind]);
  return {
    NL: `${supportWords.NL[supportKind]} bij ${lifeDomainWords.NL[lifeDomain]}`,
    EN: `${supportWords.EN[supportKind]} with ${lifeDomainWords.EN[lifeDomain]}`,
  };
}

function waitWords(weeks: number | null): BothLanguages {
  if (weeks === null || weeks === 0) return { NL: 'er is geen plaats', EN: 'there is no room' };
  return {
    NL: `er is een wachttijd van ${counted(weeks, 'week', 'weken', 'NL')}`,
    EN: `there is a waiting time of ${counted(weeks, 'week', 'weeks', 'EN')}`,
  };
}
