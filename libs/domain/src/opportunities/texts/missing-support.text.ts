import type { MemberOnMap } from '../../network/network.types.ts';
import type { Around } from '../around/look-around.ts';
import { isPastime } from '../around/together.ts';
import type { Told } from '../kinds/draft.ts';
import type { NearbyPerson, Need, Offer } from '../neighbourhood.types.ts';
import type { Effect } from '../opportunity.types.ts';
import { asked, nobodyGives } from './client-facts.ts';
import { memberOffers, onTheMap } from './member-facts.ts';
import { bothAgreeOnNames, distance, offeredBy, screened } from './nearby-facts.ts';
import { phrase, say, type Saying } from './say.ts';

/** Steun die ontbreekt, from somebody of the own map. */
export function fromMemberTexts(around: Around, need: Need, member: MemberOnMap, offer: Offer): Told {
  const question = asked(around, need);
  const helper = onTheMap(member);
  const help = memberOffers(member, offer);
  return {
    title:
      offer.supportKind === 'COMPANY'
        ? say({ NL: phrase`Afspreken met ${helper.name}`, EN: phrase`Meeting up with ${helper.name}` })
        : say({ NL: phrase`Hulp vragen aan ${helper.name}`, EN: phrase`Asking ${helper.name} for help` }),
    what: say({
      NL: phrase`Vraag of ${question.who} dit met ${helper.nameAndRole} wil bespreken: ${help.support}.`,
      EN: phrase`Ask whether ${question.who} would like to discuss this with ${helper.nameAndRole}: ${help.support}.`,
    }),
    why: whyTexts(around, need),
    viaWhom: null,
    feasible: [],
    basedOn: [],
    uncertain: [
      say({
        NL: phrase`Of ${helper.name} er nu tijd voor heeft: dat is niet gevraagd.`,
        EN: phrase`Whether ${helper.name} has time for it now: nobody asked.`,
      }),
    ],
    agreementsNeeded: [],
    effect: effectOf(need, 'NOBODY'),
  };
}

/** Steun die ontbreekt, from somebody whom the client does not know: nobody's name is told. */
export function fromStrangerTexts(around: Around, need: Need, person: NearbyPerson, offer: Offer): Told {
  const question = asked(around, need);
  const offered = offeredBy(person, offer);
  return {
    title:
      isPastime(offer) || offer.handlesMoney
        ? say({
            NL: phrase`${offered.thing} met ${offered.somebody}`,
            EN: phrase`${offered.thing} with ${offered.somebody}`,
          })
        : say({
            NL: phrase`Van ${offered.somebody}: ${offered.thing}`,
            EN: phrase`From ${offered.somebody}: ${offered.thing}`,
          }),
    what: say({
      NL: phrase`Vraag of ${question.who} kennis wil maken met ${offered.somebody}, voor: ${offered.thing}.`,
      EN: phrase`Ask whether ${question.who} would like to meet ${offered.somebody}, for: ${offered.thing}.`,
    }),
    why: whyTexts(around, need),
    viaWhom: null,
    feasible: [distance(person), ...screened(person)].filter((fact) => fact !== null),
    basedOn: [],
    uncertain: [
      say({
        NL: phrase`Of het klikt: dat weten zij pas na een kennismaking.`,
        EN: phrase`Whether they get on: they will know after meeting.`,
      }),
    ],
    agreementsNeeded: [bothAgreeOnNames],
    effect: effectOf(need, 'PERSON'),
  };
}

function whyTexts(around: Around, need: Need): Saying {
  const question = asked(around, need);
  const gap = nobodyGives(need);
  return say({
    NL: phrase`${question.who} zei: ${question.words} In de eigen kring geeft nu niemand ${gap.support}.`,
    EN: phrase`${question.who} said: ${question.words} Nobody in the own circle gives ${gap.support} now.`,
  });
}

function effectOf({ supportKind, lifeDomain }: Need, adds: Effect['adds']): Effect {
  return { adds, supportKinds: [supportKind], lifeDomain, gives: false, lightens: null };
}
