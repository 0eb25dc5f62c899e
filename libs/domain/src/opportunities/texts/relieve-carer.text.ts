import type { MemberOnMap } from '../../network/network.types.ts';
import { supportKinds, type SupportKind } from '../../shared/codes.ts';
import { listOf } from '../../words/lists.ts';
import { supportWords } from '../../words/screen-words.ts';
import type { Carer } from '../around/carers.ts';
import { actsFrom } from '../around/own-circle.ts';
import type { Told } from '../kinds/draft.ts';
import type { NearbyInitiative, NearbyPerson, Offer } from '../neighbourhood.types.ts';
import type { BothLanguages, Effect } from '../opportunity.types.ts';
import { asSaid, known, plain, type Known } from './known.ts';
import { feasibility, onSocialMap } from './initiative-facts.ts';
import { bothOf, onTheMap } from './member-facts.ts';
import { bothAgreeOnNames, distance, offeredBy, screened } from './nearby-facts.ts';
import { phrase, say, type Saying } from './say.ts';

/** Mantelzorger ontlasten by somebody else of the own circle. */
export function othersHelpTexts(carer: Carer, member: MemberOnMap, kind: SupportKind): Told {
  const helper = onTheMap(member);
  const carries = carriesMuch(carer, kind);
  return {
    title: say({ NL: phrase`Vaker samen met ${helper.name}`, EN: phrase`More often with ${helper.name}` }),
    what: say({
      NL: phrase`Bespreek of ${helper.nameAndRole} iets vaker kan komen, bijvoorbeeld voor ${carries.kind}. Dan krijgt ${carries.name} wat lucht.`,
      EN: phrase`Discuss whether ${helper.nameAndRole} could come a little more often, for example for ${carries.kind}. That gives ${carries.name} some air.`,
    }),
    why: whyTexts(carer),
    viaWhom: null,
    feasible: [],
    basedOn: [onTheMap(carer.member), givesNow(member)],
    uncertain: [
      say({
        NL: phrase`Of ${helper.name} dit wil en kan: dat is niet gevraagd. Nee zeggen mag.`,
        EN: phrase`Whether ${helper.name} wants this and can: nobody asked. Saying no is fine.`,
      }),
      askTheCarer(carer),
    ],
    agreementsNeeded: [],
    effect: effectOf(carer, 'NOBODY', [kind]),
  };
}

/** Mantelzorger ontlasten by somebody who comes so that the carer has time off: nobody's name is told. */
export function sitterTexts(carer: Carer, person: NearbyPerson, offer: Offer): Told {
  const carries = carriesMuch(carer);
  const offered = offeredBy(person, offer);
  return {
    title: say({ NL: phrase`Tijd voor ${carries.name} zelf`, EN: phrase`Time for ${carries.name}` }),
    what: say({
      NL: phrase`Bespreek of ${offered.somebody} af en toe mag komen. Dan krijgt ${carries.name} wat lucht.`,
      EN: phrase`Discuss whether ${offered.somebody} may come now and then. That gives ${carries.name} some air.`,
    }),
    why: whyTexts(carer),
    viaWhom: null,
    feasible: [distance(person), ...screened(person)].filter((fact) => fact !== null),
    basedOn: [onTheMap(carer.member)],
    uncertain: [askTheCarer(carer)],
    agreementsNeeded: [bothAgreeOnNames],
    effect: effectOf(carer, 'PERSON', [offer.supportKind]),
  };
}

/** Mantelzorger ontlasten by an initiative. */
export function respiteTexts(carer: Carer, initiative: NearbyInitiative, kinds: readonly SupportKind[]): Told {
  const there = onSocialMap(initiative);
  const carries = carriesMuch(carer);
  return {
    title: say({
      NL: phrase`Lucht voor ${carries.name}: ${there.name}`,
      EN: phrase`Air for ${carries.name}: ${there.name}`,
    }),
    what: say({
      NL: phrase`${there.name}: ${there.times}${there.place}. Bespreek of dit iets is. Dan krijgt ${carries.name} wat lucht.`,
      EN: phrase`${there.name}: ${there.times}${there.place}. Discuss whether this is something. That gives ${carries.name} some air.`,
    }),
    why: whyTexts(carer),
    viaWhom: null,
    feasible: feasibility(initiative),
    basedOn: [onTheMap(carer.member)],
    uncertain: [askTheCarer(carer)],
    agreementsNeeded: [],
    effect: effectOf(
      carer,
      'PLACE',
      kinds.filter((kind) => initiative.offers.includes(kind)),
    ),
  };
}

function whyTexts(carer: Carer): Saying {
  const carries = carriesMuch(carer);
  return say({
    NL: phrase`${carries.name} geeft ${carries.much}. Dat is veel voor één persoon.`,
    EN: phrase`${carries.name} gives ${carries.much}. That is a lot for one person.`,
  });
}

function askTheCarer(carer: Carer): Saying {
  const carries = carriesMuch(carer);
  return say({
    NL: phrase`Wat ${carries.name} zelf zou helpen: vraag dat ook.`,
    EN: phrase`What would help ${carries.name}: ask that too.`,
  });
}

/** How much somebody gives now, counted from what was told. */
function carriesMuch(carer: Carer, kind: SupportKind = 'COMPANY'): Known<'name' | 'much' | 'kind'> {
  const name = plain(carer.member.callName);
  const much = muchWords(carer);
  return known(
    'CARRIES_MUCH',
    carer.member.tie.confirmedOn,
    { NL: `${name} geeft ${much.NL}`, EN: `${name} gives ${much.EN}` },
    { name: asSaid(name), much, kind: bothOf((language) => supportWords[language][kind]) },
  );
}

function muchWords({ acts, totalActs, alone }: Carer): BothLanguages {
  if (acts * 2 >= totalActs && totalActs >= 4) {
    if (acts === totalActs) {
      return {
        NL: `alle steun uit de eigen kring: ${acts} keer`,
        EN: `all support from the own circle: ${acts} times`,
      };
    }
    return { NL: `${acts} van de ${totalActs} keer steun`, EN: `support ${acts} out of ${totalActs} times` };
  }
  const kinds = bothOf((language) =>
    listOf(
      alone.map((kind) => supportWords[language][kind]),
      language,
    ),
  );
  return { NL: `als enige ${kinds.NL}`, EN: `as the only one ${kinds.EN}` };
}

/** What somebody gives now, as told: little, or nothing yet. */
function givesNow(member: MemberOnMap): Known {
  const name = plain(member.callName);
  const given = supportKinds.filter((kind) => actsFrom(member, kind) > 0);
  const support = bothOf((language) =>
    listOf(
      given.map((kind) => supportWords[language][kind]),
      language,
    ),
  );
  const words =
    given.length === 0
      ? { NL: `van ${name} is nog geen steun verteld`, EN: `no support of ${name} was told yet` }
      : { NL: `${name} geeft nu ${support.NL}`, EN: `${name} gives ${support.EN} now` };
  return known('GIVES_LITTLE', member.tie.confirmedOn, words);
}

function effectOf(carer: Carer, adds: Effect['adds'], supportKinds: readonly SupportKind[]): Effect {
  return { adds, supportKinds, lifeDomain: null, gives: false, lightens: carer.member.id };
}
