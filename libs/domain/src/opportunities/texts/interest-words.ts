import type { BothLanguages } from '../opportunity.types.ts';
import type { Interest } from '../interests.ts';

/** What somebody likes to do, within a sentence: "houdt van tuinieren", "samen wandelen". */
export const interestWords: Readonly<Record<Interest, BothLanguages>> = {
  EATING_TOGETHER: { NL: 'samen eten', EN: 'eating together' },
  COOKING: { NL: 'koken', EN: 'cooking' },
  COFFEE: { NL: 'koffie drinken', EN: 'having coffee' },
  WALKING: { NL: 'wandelen', EN: 'walking' },
  CYCLING: { NL: 'fietsen', EN: 'cycling' },
  GARDENING: { NL: 'tuinieren', EN: 'gardening' },
  SEWING: { NL: 'naaien en verstellen', EN: 'sewing and mending' },
  CRAFTS: { NL: 'handwerken en knutselen', EN: 'handicrafts' },
  BICYCLE_REPAIR: { NL: 'fietsen maken', EN: 'repairing bicycles' },
  REPAIRS: { NL: 'dingen repareren', EN: 'repairing things' },
  MUSIC: { NL: 'muziek maken', EN: 'making music' },
  SINGING: { NL: 'zingen', EN: 'singing' },
  CARDS_AND_GAMES: { NL: 'kaarten en spelletjes doen', EN: 'playing cards and games' },
  READING: { NL: 'lezen', EN: 'reading' },
  DUTCH_LANGUAGE: { NL: 'Nederlands oefenen', EN: 'practising Dutch' },
  COMPUTERS: { NL: 'oefenen met computer en telefoon', EN: 'practising with computer and phone' },
  PAPERS: { NL: 'post en papieren op orde maken', EN: 'putting post and papers in order' },
  FOOTBALL: { NL: 'voetballen', EN: 'playing football' },
  SWIMMING: { NL: 'zwemmen', EN: 'swimming' },
  GYMNASTICS: { NL: 'gymmen', EN: 'doing gymnastics' },
  CHILDREN: { NL: 'iets doen met kinderen', EN: 'doing things with children' },
  ANIMALS: { NL: 'omgaan met dieren', EN: 'being with animals' },
  FAITH: { NL: 'praten over geloof', EN: 'talking about faith' },
  NATURE: { NL: 'de natuur in gaan', EN: 'going out into nature' },
  RESPITE: { NL: 'even vrij zijn van de zorg', EN: 'having a break from caring' },
};
