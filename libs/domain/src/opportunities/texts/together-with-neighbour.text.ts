import type { Around } from '../around/look-around.ts';
import type { SharedPastime } from '../around/together.ts';
import type { Told } from '../kinds/draft.ts';
import type { NearbyPerson } from '../neighbourhood.types.ts';
import { asked, likes } from './client-facts.ts';
import { bothAgreeOnNames, daysInCommon, distance, offeredBy } from './nearby-facts.ts';
import { phrase, say, sayTogether, type Saying } from './say.ts';

/** Samen iets doen met een buurtgenoot, in words. */
export function togetherWithNeighbourTexts(around: Around, person: NearbyPerson, shared: SharedPastime): Told {
  const offered = offeredBy(person, shared.offer);
  return {
    title: say({
      NL: phrase`${offered.thing} met ${offered.somebody}`,
      EN: phrase`${offered.thing} with ${offered.somebody}`,
    }),
    what: whatTexts(around, person, shared),
    why: whyTexts(around, shared),
    viaWhom: null,
    feasible: [distance(person), daysInCommon(around.client.freeAt, shared.offer.at)].filter((fact) => fact !== null),
    basedOn: [],
    uncertain: [
      say({
        NL: phrase`Of het klikt: dat weten zij pas na een kennismaking.`,
        EN: phrase`Whether they get on: they will know after meeting.`,
      }),
    ],
    agreementsNeeded: [bothAgreeOnNames],
    effect: {
      adds: 'PERSON',
      supportKinds: ['COMPANY'],
      lifeDomain: shared.need?.lifeDomain ?? null,
      gives: false,
      lightens: null,
    },
  };
}

function whatTexts(around: Around, person: NearbyPerson, { need, interest, offer }: SharedPastime): Saying {
  const question = (need === null ? likes(around, interest) : null) ?? asked(around, need);
  const offered = offeredBy(person, offer);
  return sayTogether(
    say({
      NL: phrase`${offered.somebody} houdt ook van ${offered.thing}. Vraag of ${question.who} een keer kennis wil maken, op een plek waar meer mensen zijn.`,
      EN: phrase`${offered.somebody} also likes ${offered.thing}. Ask whether ${question.who} would like to meet once, at a place where there are more people.`,
    }),
    say({ NL: phrase`Iets anders kiezen is ook goed.`, EN: phrase`Choosing something else is fine too.` }),
  );
}

function whyTexts(around: Around, { need, interest }: SharedPastime): Saying {
  const liked = need === null ? likes(around, interest) : null;
  if (liked !== null) {
    return say({
      NL: phrase`${liked.who} houdt van ${liked.interest}.`,
      EN: phrase`${liked.who} likes ${liked.interest}.`,
    });
  }
  const question = asked(around, need);
  return say({
    NL: phrase`${question.who} zei: ${question.words}`,
    EN: phrase`${question.who} said: ${question.words}`,
  });
}
