import type { SupportLetter } from '../told/support-letters.ts';

/** What people say that is given, by kind of support. */
export const supportWords: Readonly<Record<SupportLetter, readonly string[]>> = {
  P: ['boodschappen', 'klusjes in huis', 'vervoer', 'koken', 'was', 'tuin', 'oppassen', 'hond uitlaten', 'vult formulieren in', 'heeft de sleutel', 'containers buiten'],
  G: ['koffie drinken', 'samen eten', 'wandelen', 'op bezoek', 'naar de markt', 'kaarten', 'voetbal kijken', 'vissen', 'samen naar de kerk', 'beeldbellen'],
  A: ['post en bank', 'belasting', 'meedenken over werk', 'legt brieven uit', 'tips over de kinderen', 'weet de weg bij de gemeente', 'computer en telefoon'],
  E: ['luistert', 'belt als het tegenzit', 'beurt op', 'stelt gerust', 'kent het hele verhaal', 'bidt mee', 'vraagt hoe het gaat'],
};

/** What a professional gives. */
export const careWords: Readonly<Record<SupportLetter, readonly string[]>> = {
  P: ['verzorging', 'schoonmaken', 'formulieren', 'budgetplan'],
  G: ['samen op pad', 'dagbesteding'],
  A: ['denkt mee', 'gezondheid', 'regelingen', 'geldzaken'],
  E: ['luistert', 'gesprekken'],
};
