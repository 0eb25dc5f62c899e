import type { Around } from '../around/look-around.ts';
import type { Told } from '../kinds/draft.ts';
import { interestWords } from './interest-words.ts';
import { asked, likes } from './client-facts.ts';
import { asSaid, known, plain, type Known } from './known.ts';
import { onTheMap } from './member-facts.ts';
import { bothAgreeOnNames, daysInCommon, distance } from './nearby-facts.ts';
import { phrase, say, type Saying } from './say.ts';
import type { Introduction } from '../kinds/findings.types.ts';

/** Via-via kennismaken, in words. The other has no name, and nothing tells who it is. */
export function meetThroughOthersTexts(around: Around, introduction: Introduction): Told {
  const { broker, other, offer } = introduction;
  const between = onTheMap(broker);
  const reason = reasonOf(introduction);
  const acquainted = clientKnowsBroker(around, introduction);
  return {
    title: say({
      NL: phrase`Via ${between.name} iemand leren kennen`,
      EN: phrase`Meeting somebody through ${between.name}`,
    }),
    what: say({
      NL: phrase`${between.name} kent iemand uit de buurt ${reason.alike}. Vraag of ${acquainted.client} deze persoon eens wil ontmoeten, met ${between.name} erbij.`,
      EN: phrase`${between.name} knows somebody from the neighbourhood ${reason.alike}. Ask whether ${acquainted.client} would like to meet them, with ${between.name} there.`,
    }),
    why: whyTexts(around, introduction),
    viaWhom: viaTexts(around, introduction),
    feasible: [distance(other), daysInCommon(around.client.freeAt, offer.at)].filter((fact) => fact !== null),
    basedOn: [brokerKnowsOther(introduction)],
    uncertain: [
      say({
        NL: phrase`Of ${between.name} hen aan elkaar wil voorstellen: dat is niet gevraagd.`,
        EN: phrase`Whether ${between.name} wants to introduce them: nobody asked.`,
      }),
    ],
    agreementsNeeded: [bothAgreeOnNames],
    effect: { adds: 'PERSON', supportKinds: ['COMPANY'], lifeDomain: null, gives: false, lightens: null },
  };
}

function whyTexts(around: Around, { shared, offer }: Introduction): Saying {
  const liked = shared === null || shared.need !== null ? null : likes(around, shared.interest);
  if (liked !== null) {
    return say({
      NL: phrase`${liked.who} houdt van ${liked.interest}.`,
      EN: phrase`${liked.who} likes ${liked.interest}.`,
    });
  }
  const days = shared === null ? daysInCommon(around.client.freeAt, offer.at) : null;
  if (days !== null) return say({ NL: phrase`${days.both}.`, EN: phrase`${days.both}.` });
  const question = asked(around, shared?.need ?? null);
  return say({
    NL: phrase`${question.who} zei: ${question.words}`,
    EN: phrase`${question.who} said: ${question.words}`,
  });
}

function viaTexts(around: Around, introduction: Introduction): Saying {
  const between = onTheMap(introduction.broker);
  const acquainted = clientKnowsBroker(around, introduction);
  return say({
    NL: phrase`${between.nameAndRole}. ${acquainted.both} kennen elkaar en vinden het goed dat wij dit weten.`,
    EN: phrase`${between.nameAndRole}. ${acquainted.both} know each other and agreed that we know.`,
  });
}

function clientKnowsBroker({ client }: Around, { broker, known: [tie] }: Introduction): Known<'client' | 'both'> {
  const [who, name] = [plain(client.callName), plain(broker.callName)];
  const both = { NL: `${who} en ${name}`, EN: `${who} and ${name}` };
  return known(
    'KNOWS_BROKER',
    tie.confirmedOn,
    { NL: `${both.NL} kennen elkaar`, EN: `${both.EN} know each other` },
    { client: asSaid(who), both },
  );
}

function brokerKnowsOther({ broker, known: [, tie] }: Introduction): Known {
  const name = plain(broker.callName);
  return known('BROKER_KNOWS', tie.confirmedOn, {
    NL: `${name} kent iemand uit de buurt die dit goed vindt`,
    EN: `${name} knows somebody from the neighbourhood who agreed to this`,
  });
}

/** What the other offers, as far as it is the reason to meet. */
function reasonOf({ shared, offer }: Introduction): Known<'alike'> {
  const words = shared === null ? null : interestWords[shared.interest];
  const alike =
    words === null
      ? { NL: 'die tijd heeft op dezelfde momenten', EN: 'who has time at the same moments' }
      : { NL: `die ook houdt van ${words.NL}`, EN: `who also likes ${words.EN}` };
  const line = { NL: `iemand uit de buurt ${alike.NL}`, EN: `somebody from the neighbourhood ${alike.EN}` };
  return known('OFFER', offer.confirmedOn, line, { alike });
}
