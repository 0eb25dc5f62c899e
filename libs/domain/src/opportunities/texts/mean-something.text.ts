import type { Around } from '../around/look-around.ts';
import type { Told } from '../kinds/draft.ts';
import type { NearbyInitiative } from '../neighbourhood.types.ts';
import { canDo } from './client-facts.ts';
import { feasibility, goesThereToo, looksFor, onSocialMap } from './initiative-facts.ts';
import { onTheMap } from './member-facts.ts';
import { phrase, say, sayTogether, type Saying } from './say.ts';
import type { KnownFace, WantedTalent } from '../kinds/findings.types.ts';

/** Zelf iets kunnen betekenen, in words: free to choose, always. */
export function meanSomethingTexts(
  around: Around,
  initiative: NearbyInitiative,
  { talent, interest }: WantedTalent,
  face: KnownFace | null,
): Told {
  const can = canDo(around, talent);
  const there = onSocialMap(initiative);
  return {
    title: say({
      NL: phrase`Zelf iets betekenen: ${there.name}`,
      EN: phrase`Doing something for others: ${there.name}`,
    }),
    what: whatTexts(around, initiative, { talent, interest }),
    why: say({
      NL: phrase`${can.who} vertelde: ${can.words}`,
      EN: phrase`${can.who} said: ${can.words}`,
    }),
    viaWhom: face === null ? null : viaTexts(face),
    feasible: feasibility(initiative),
    basedOn: [],
    uncertain: [
      say({
        NL: phrase`Bij een uitkering kunnen er regels zijn voor vrijwilligerswerk. Zoek dat eerst samen uit.`,
        EN: phrase`With a benefit there can be rules for volunteering. Find that out together first.`,
      }),
    ],
    agreementsNeeded: [],
    effect: {
      adds: 'PLACE',
      supportKinds: [talent.supportKind],
      lifeDomain: talent.lifeDomain,
      gives: true,
      lightens: null,
    },
  };
}

function whatTexts(around: Around, initiative: NearbyInitiative, { talent, interest }: WantedTalent): Saying {
  const can = canDo(around, talent);
  const there = onSocialMap(initiative);
  const wanted = looksFor(initiative, interest);
  return sayTogether(
    say({
      NL: phrase`${there.name} zoekt iemand voor: ${wanted.interest}. Vraag of ${can.who} daar zin in heeft.`,
      EN: phrase`${there.name} is looking for somebody for: ${wanted.interest}. Ask whether ${can.who} would like that.`,
    }),
    say({
      NL: phrase`Nee zeggen mag altijd: hulp hangt er niet van af.`,
      EN: phrase`Saying no is always fine: help does not depend on it.`,
    }),
  );
}

function viaTexts(face: KnownFace): Saying {
  const who = onTheMap(face.member);
  const goes = goesThereToo(face);
  return say({
    NL: phrase`${who.nameAndRole}. ${goes.name} komt hier al en vindt het goed dat wij dit zeggen.`,
    EN: phrase`${who.nameAndRole}. ${goes.name} comes here already and agreed that we say so.`,
  });
}
