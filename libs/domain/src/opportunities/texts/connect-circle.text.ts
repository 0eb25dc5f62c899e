import { counted } from '../../words/numbers.ts';
import type { Around } from '../around/look-around.ts';
import type { Told } from '../kinds/draft.ts';
import { asked } from './client-facts.ts';
import { known, type Known } from './known.ts';
import { onTheMap } from './member-facts.ts';
import { phrase, say, sayTogether } from './say.ts';
import type { PartedCircle } from '../kinds/findings.types.ts';

/** De kring verbinden, in words. Nobody is named as a guest: the client says who comes. */
export function connectCircleTexts(around: Around, circle: PartedCircle): Told {
  const question = asked(around, null);
  const parted = inParts(circle);
  return {
    title: say({ NL: phrase`De eigen kring verbinden`, EN: phrase`Connecting the own circle` }),
    what: sayTogether(
      say({
        NL: phrase`Vraag of ${question.who} het fijn vindt als mensen uit de eigen kring elkaar leren kennen, bijvoorbeeld bij de koffie.`,
        EN: phrase`Ask whether ${question.who} would like people of the own circle to get to know each other, for example over coffee.`,
      }),
      say({ NL: phrase`${question.who} kiest wie erbij is.`, EN: phrase`${question.who} chooses who is there.` }),
    ),
    why: say({
      NL: phrase`In de eigen kring zijn ${parted.people}. Zij kennen elkaar niet allemaal: er zijn ${parted.parts}, voor zover is verteld.`,
      EN: phrase`There are ${parted.people} in the own circle. They do not all know each other: there are ${parted.parts}, as far as was told.`,
    }),
    viaWhom: null,
    feasible: [],
    basedOn: circle.people.map(onTheMap),
    uncertain: [
      say({
        NL: phrase`Of zij elkaar willen ontmoeten: dat is niet gevraagd. Eén kopje koffie met twee mensen kan ook genoeg zijn.`,
        EN: phrase`Whether they want to meet each other: nobody asked. One cup of coffee with two people may be enough.`,
      }),
    ],
    agreementsNeeded: [],
    effect: { adds: 'NOBODY', supportKinds: [], lifeDomain: null, gives: false, lightens: null },
  };
}

function inParts({ people, parts }: PartedCircle): Known<'people' | 'parts'> {
  const words = {
    people: {
      NL: counted(people.length, 'mens', 'mensen', 'NL'),
      EN: counted(people.length, 'person', 'people', 'EN'),
    },
    parts: {
      NL: counted(parts, 'los groepje', 'losse groepjes', 'NL'),
      EN: counted(parts, 'separate group', 'separate groups', 'EN'),
    },
  };
  return known(
    'PARTS',
    null,
    { NL: `${words.people.NL} in ${words.parts.NL}`, EN: `${words.people.EN} in ${words.parts.EN}` },
    words,
  );
}
