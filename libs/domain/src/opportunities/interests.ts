/** The code list of interests and things people do; the names stand in the graph (`Interest`) and on the screen. */
export const interests = [
  'EATING_TOGETHER',
  'COOKING',
  'COFFEE',
  'WALKING',
  'CYCLING',
  'GARDENING',
  'SEWING',
  'CRAFTS',
  'BICYCLE_REPAIR',
  'REPAIRS',
  'MUSIC',
  'SINGING',
  'CARDS_AND_GAMES',
  'READING',
  'DUTCH_LANGUAGE',
  'COMPUTERS',
  'PAPERS',
  'FOOTBALL',
  'SWIMMING',
  'GYMNASTICS',
  'CHILDREN',
  'ANIMALS',
  'FAITH',
  'NATURE',
  'RESPITE',
] as const;
export type Interest = (typeof interests)[number];

export function isInterest(text: string): text is Interest {
  return (interests as readonly string[]).includes(text);
}
