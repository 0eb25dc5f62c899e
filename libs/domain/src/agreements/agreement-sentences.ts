import type { Language } from '../shared/codes.ts';
import { longDateWords } from '../words/long-date.ts';
import type { AgreementKind, AgreementStanding, AgreementState } from './agreement.types.ts';

type Say = (day: string) => string;

const mapWords: Readonly<Record<Language, Readonly<Record<AgreementState, Say>>>> = {
  NL: {
    VALID: (day) => `U mag een netwerkkaart maken en bewaren tot ${day}.`,
    EXPIRED: (day) =>
      `De afspraak over de netwerkkaart gold tot ${day}. U mag de kaart nog lezen, maar er niets bij vastleggen. Vraag opnieuw of er een netwerkkaart mag zijn.`,
    WITHDRAWN: (day) =>
      `De afspraak over de netwerkkaart is ingetrokken op ${day}. Wat er was vastgelegd blijft gesloten: niemand kan de kaart nog openen.`,
    MISSING: () =>
      'Er is nog geen afspraak over een netwerkkaart. Vraag eerst of er een netwerkkaart mag zijn; tot die tijd leggen we niemand vast.',
  },
  EN: {
    VALID: (day) => `You may make and keep a network map until ${day}.`,
    EXPIRED: (day) =>
      `The agreement on the network map held until ${day}. You may still read the map, but not add to it. Ask again whether there may be a network map.`,
    WITHDRAWN: (day) =>
      `The agreement on the network map was withdrawn on ${day}. What was recorded stays closed: nobody can open the map any more.`,
    MISSING: () =>
      'There is no agreement on a network map yet. First ask whether there may be a network map; until then we record nobody.',
  },
};

const searchWords: Readonly<Record<Language, Readonly<Record<AgreementState | 'NO_MAP', Say>>>> = {
  NL: {
    VALID: (day) => `U mag naar hulp zoeken tot ${day}.`,
    NO_MAP: (day) =>
      `De afspraak over zoeken geldt tot ${day}, maar zoeken begint bij de kaart. Vraag daarom eerst of er een netwerkkaart mag zijn.`,
    EXPIRED: (day) =>
      `De afspraak over zoeken gold tot ${day}. Vraag opnieuw of er naar hulp gezocht mag worden; tot die tijd zoeken we niet.`,
    WITHDRAWN: (day) => `De afspraak over zoeken is ingetrokken op ${day}. We zoeken niet meer naar hulp.`,
    MISSING: () => 'Er is nog geen afspraak over zoeken. Tot die tijd zoeken we niet naar hulp.',
  },
  EN: {
    VALID: (day) => `You may look for help until ${day}.`,
    NO_MAP: (day) =>
      `The agreement on looking for help holds until ${day}, but looking starts with the map. So ask first whether there may be a network map.`,
    EXPIRED: (day) =>
      `The agreement on looking for help held until ${day}. Ask again whether help may be looked for; until then we do not look.`,
    WITHDRAWN: (day) => `The agreement on looking for help was withdrawn on ${day}. We no longer look for help.`,
    MISSING: () => 'There is no agreement on looking for help yet. Until then we do not look.',
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
    I2: 'We zoeken meteen niet meer naar hulp. De netwerkkaart blijft bestaan: daarvoor geldt een eigen afspraak.',
  },
  EN: {
    I1: 'The map closes at once. What was recorded stays closed until it is erased: nobody can open the map any more, not even you. The case itself simply goes on.',
    I2: 'We stop looking for help at once. The network map stays: that has an agreement of its own.',
  },
};

/** What happens when the client takes this agreement back, said before it is done. */
export function withdrawalSentence(kind: AgreementKind, language: Language): string {
  return withdrawalWords[language][kind];
}

function dayOf({ until }: AgreementStanding, language: Language): string {
  return until === null ? '' : longDateWords(until, language);
}
