import type { Language } from '../shared/codes.ts';
import { longDateWords } from '../words/long-date.ts';
import type { AgreementKind, AgreementStanding, AgreementState } from './agreement.types.ts';

type Say = (day: string) => string;

const mapWords: Readonly<Record<Language, Readonly<Record<AgreementState, Say>>>> = {
  NL: {
    VALID: (day) => `Met I1 mag u een netwerkkaart maken en bewaren tot ${day}.`,
    EXPIRED: (day) =>
      `I1 gold tot ${day}. U mag de kaart nog lezen, maar er niets bij vastleggen. Vraag opnieuw of er een netwerkkaart mag zijn.`,
    WITHDRAWN: (day) =>
      `I1 is ingetrokken op ${day}. Wat er was vastgelegd blijft gesloten: niemand kan de kaart nog openen.`,
    MISSING: () =>
      'Er is nog geen I1. Vraag eerst of er een netwerkkaart mag zijn; tot die tijd leggen we niemand vast.',
  },
  EN: {
    VALID: (day) => `With I1 you may make and keep a network map until ${day}.`,
    EXPIRED: (day) =>
      `I1 held until ${day}. You may still read the map, but not add to it. Ask again whether there may be a network map.`,
    WITHDRAWN: (day) => `I1 was withdrawn on ${day}. What was recorded stays closed: nobody can open the map any more.`,
    MISSING: () => 'There is no I1 yet. First ask whether there may be a network map; until then we record nobody.',
  },
};

const searchWords: Readonly<Record<Language, Readonly<Record<AgreementState | 'NO_MAP', Say>>>> = {
  NL: {
    VALID: (day) => `Met I2 mag er naar hulp gezocht worden tot ${day}.`,
    NO_MAP: (day) => `I2 geldt tot ${day}, maar zoeken begint bij de kaart. Daarvoor is eerst I1 nodig.`,
    EXPIRED: (day) =>
      `I2 gold tot ${day}. Vraag opnieuw of er naar hulp gezocht mag worden; tot die tijd zoeken we niet.`,
    WITHDRAWN: (day) => `I2 is ingetrokken op ${day}. We zoeken niet meer naar hulp.`,
    MISSING: () => 'Zonder I2 zoeken we nog niet naar hulp.',
  },
  EN: {
    VALID: (day) => `With I2 help may be looked for until ${day}.`,
    NO_MAP: (day) => `I2 holds until ${day}, but looking starts with the map. That needs I1 first.`,
    EXPIRED: (day) => `I2 held until ${day}. Ask again whether help may be looked for; until then we do not look.`,
    WITHDRAWN: (day) => `I2 was withdrawn on ${day}. We no longer look for help.`,
    MISSING: () => 'Without I2 we do not look for help yet.',
  },
};

/** What I1 allows today, or what to ask. */
export function mapAgreementSentence(i1: AgreementStanding, language: Language): string {
  return mapWords[language][i1.state](dayOf(i1, language));
}

/** What I2 allows today, or what to ask; looking for help needs the map, and so I1, as well. */
export function searchAgreementSentence(
  standings: { readonly i1: AgreementStanding; readonly i2: AgreementStanding },
  language: Language,
): string {
  const { i1, i2 } = standings;
  const state = i2.state === 'VALID' && i1.state !== 'VALID' ? 'NO_MAP' : i2.state;
  return searchWords[language][state](dayOf(i2, language));
}

const withdrawalWords: Readonly<Record<Language, Readonly<Record<AgreementKind, string>>>> = {
  NL: {
    I1: 'De kaart gaat meteen dicht. Wat er is vastgelegd blijft gesloten tot het wordt gewist: niemand kan de kaart nog openen, ook u niet. Het traject zelf gaat gewoon door.',
    I2: 'We zoeken meteen niet meer naar hulp. De netwerkkaart blijft bestaan, want daarvoor geldt I1.',
  },
  EN: {
    I1: 'The map closes at once. What was recorded stays closed until it is erased: nobody can open the map any more, not even you. The case itself simply goes on.',
    I2: 'We stop looking for help at once. The network map stays, because I1 covers that.',
  },
};

/** What happens when the client takes this agreement back, said before it is done. */
export function withdrawalSentence(kind: AgreementKind, language: Language): string {
  return withdrawalWords[language][kind];
}

function dayOf({ until }: AgreementStanding, language: Language): string {
  return until === null ? '' : longDateWords(until, language);
}
