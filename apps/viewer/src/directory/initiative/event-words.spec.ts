import i18next, { type i18n } from 'i18next';
import { nl } from '../../language/nl.ts';
import { eventWords, type InitiativeEvent } from './event-words.ts';

let dutch: i18n;

beforeAll(async () => {
  dutch = i18next.createInstance();
  await dutch.init({ lng: 'nl', resources: { nl: { translation: nl } }, interpolation: { escapeValue: false } });
});

const event = (facts: Partial<InitiativeEvent>): InitiativeEvent => ({
  ...{ at: '2026-10-21T09:12:00.000Z', kind: 'CHANGED', field: null, before: null, after: null, by: 'Joris Veldkamp' },
  ...facts,
});

describe('a line in the history of an initiative', () => {
  test.each<[Partial<InitiativeEvent>, string]>([
    [{ kind: 'ADDED' }, 'Toegevoegd aan de sociale kaart'],
    [{ kind: 'CONFIRMED', after: '2' }, 'Nog actueel; 2 plekken vrij'],
    [{ kind: 'CONFIRMED', after: '1' }, 'Nog actueel; 1 plek vrij'],
    [{ kind: 'CONFIRMED' }, 'Nog actueel'],
    [{ field: 'COST', before: '€ 3,50', after: '€ 4,00' }, 'Prijs van € 3,50 naar € 4,00'],
    [{ field: 'SEEKS', after: 'een fietsenmaker' }, 'Zoekt: een fietsenmaker'],
    [{ field: 'FOOD', before: 'Halal' }, 'Eten weggehaald (was: Halal)'],
    [{ field: 'DESCRIPTION' }, 'Beschrijving aangepast'],
    [
      { field: 'SUPPORT_KINDS', before: 'COMPANY', after: 'PRACTICAL, COMPANY' },
      'Steun van Gezelschap naar Praktisch, Gezelschap',
    ],
    [{ field: 'WHEELCHAIR', before: 'NO', after: 'YES' }, 'Rolstoel van nee naar ja'],
    [{ kind: 'STATE_SET', field: 'STATE', after: 'PAUSED 2027-03-01' }, 'Pauze tot 1 maart 2027'],
    [{ kind: 'STATE_SET', field: 'STATE', after: 'FULL' }, 'Dicht gezet voor nieuwe mensen'],
    [{ kind: 'SUPPORTED' }, 'Steunt dit initiatief'],
  ])('%j reads "%s"', (facts, words) => expect(eventWords(event(facts), dutch.t, 'nl')).toBe(words));
});
