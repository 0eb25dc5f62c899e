import { supportKinds } from '../../shared/codes.ts';
import type { Around } from '../around/look-around.ts';
import type { Told } from '../kinds/draft.ts';
import type { NearbyInitiative } from '../neighbourhood.types.ts';
import { asked, likes } from './client-facts.ts';
import { feasibility, goesThereToo, isAbout, onSocialMap } from './initiative-facts.ts';
import { onTheMap } from './member-facts.ts';
import { phrase, say, type Saying } from './say.ts';
import type { InitiativeMatch, KnownFace } from '../kinds/findings.types.ts';

/** Aansluiten bij een initiatief, in words. */
export function joinInitiativeTexts(
  around: Around,
  initiative: NearbyInitiative,
  match: InitiativeMatch,
  face: KnownFace | null,
): Told {
  const there = onSocialMap(initiative);
  return {
    title: say({ NL: phrase`Meedoen: ${there.name}`, EN: phrase`Joining ${there.name}` }),
    what: say({
      NL: phrase`${there.name}: ${there.times}${there.place}. Vraag of dit iets is om een keer te proberen.`,
      EN: phrase`${there.name}: ${there.times}${there.place}. Ask whether this is something to try once.`,
    }),
    why: whyTexts(around, initiative, match),
    viaWhom: face === null ? null : viaTexts(face),
    feasible: feasibility(initiative),
    basedOn: [],
    uncertain: uncertainTexts(around, initiative, face),
    agreementsNeeded: [],
    effect: {
      adds: 'PLACE',
      supportKinds: supportKinds.filter((kind) => initiative.offers.includes(kind)),
      lifeDomain: match.need?.lifeDomain ?? null,
      gives: false,
      lightens: null,
    },
  };
}

function whyTexts(around: Around, initiative: NearbyInitiative, { need, interest }: InitiativeMatch): Saying {
  const liked = interest === null ? null : likes(around, interest);
  if (need === null && liked !== null) {
    return say({
      NL: phrase`${liked.who} houdt van ${liked.interest}. Dat kan bij ${onSocialMap(initiative).name}.`,
      EN: phrase`${liked.who} likes ${liked.interest}. That is possible at ${onSocialMap(initiative).name}.`,
    });
  }
  const question = asked(around, need);
  const isAskedFor = interest !== null && need?.interest === interest;
  const there = isAskedFor ? isAbout(initiative, interest).interest : onSocialMap(initiative).gives;
  return say({
    NL: phrase`${question.who} zei: ${question.words} Hier is dat te vinden: ${there}.`,
    EN: phrase`${question.who} said: ${question.words} It can be found here: ${there}.`,
  });
}

function viaTexts(face: KnownFace): Saying {
  const who = onTheMap(face.member);
  const goes = goesThereToo(face);
  return say({
    NL: phrase`${who.nameAndRole}. ${goes.name} komt hier al en vindt het goed dat wij dit zeggen.`,
    EN: phrase`${who.nameAndRole}. ${goes.name} comes here already and agreed that we say so.`,
  });
}

function uncertainTexts(around: Around, initiative: NearbyInitiative, face: KnownFace | null): readonly Saying[] {
  const there = onSocialMap(initiative);
  const needsNoSteps = around.needs.some((need) => need.stepFree);
  return [
    face === null ? null : goesAlong(face),
    initiative.fragile
      ? say({
          NL: phrase`Of er ruimte is voor iemand nieuw: ${there.name} draait op één trekker. Vraag het daar eerst.`,
          EN: phrase`Whether there is room for somebody new: ${there.name} rests on one organiser. Ask there first.`,
        })
      : null,
    needsNoSteps && initiative.wheelchair === null
      ? say({
          NL: phrase`Of ${there.name} zonder drempel is: vraag dat eerst.`,
          EN: phrase`Whether ${there.name} is free of steps: ask first.`,
        })
      : null,
    face === null && !initiative.fragile && initiative.location !== null
      ? say({
          NL: phrase`Alleen binnenkomen bij ${there.name} kan lastig zijn. Misschien kan iemand de eerste keer mee.`,
          EN: phrase`Walking in alone at ${there.name} can be hard. Perhaps somebody can come along the first time.`,
        })
      : null,
  ].filter((saying) => saying !== null);
}

function goesAlong(face: KnownFace): Saying {
  const goes = goesThereToo(face);
  return say({
    NL: phrase`Of ${goes.name} samen wil gaan: dat is niet gevraagd.`,
    EN: phrase`Whether ${goes.name} wants to go together: nobody asked.`,
  });
}
