import type { LifeDomain, Sector } from '@netwerk/domain';
import type { Gender } from './first-names.ts';

/** A place that somebody can have in a network: how close such people usually are, and how often the place occurs. */
export interface Relation {
  readonly key: string;
  readonly words: Readonly<Record<Gender, string>>;
  readonly group: RelationGroup;
  readonly weight: number;
  /** Chance of ring 1 and of ring 2; the rest stands at a distance. */
  readonly rings: readonly [first: number, second: number];
  /** At most this many in one network. */
  readonly most: number;
  readonly minor?: true;
}
export type RelationGroup = 'kin' | 'friend' | 'neighbour' | 'club' | 'care';

const relation = (
  key: string,
  group: RelationGroup,
  [woman, man]: readonly [string, string],
  weight: number,
  rings: readonly [number, number],
  most: number,
): Relation => ({ key, group, words: { woman, man }, weight, rings, most });

/** Kin is half of what people name, and most of what stands closest (see `docs/demo-neighbourhood.md`). */
export const relations: readonly Relation[] = [
  relation('partner', 'kin', ['partner', 'partner'], 3.2, [0.95, 0.05], 1),
  relation('parent', 'kin', ['moeder', 'vader'], 4, [0.62, 0.33], 2),
  relation('child', 'kin', ['dochter', 'zoon'], 8, [0.66, 0.28], 4),
  relation('sibling', 'kin', ['zus', 'broer'], 7, [0.36, 0.46], 4),
  relation('in-law', 'kin', ['schoonzus', 'zwager'], 3, [0.08, 0.47], 3),
  relation('cousin', 'kin', ['nicht', 'neef'], 3, [0.08, 0.42], 3),
  relation('aunt', 'kin', ['tante', 'oom'], 2, [0.08, 0.42], 2),
  relation('friend', 'friend', ['vriendin', 'vriend'], 8, [0.26, 0.5], 5),
  relation('old-friend', 'friend', ['oude vriendin', 'oude vriend'], 2.4, [0.12, 0.4], 2),
  relation('neighbour', 'neighbour', ['buurvrouw', 'buurman'], 6, [0.08, 0.5], 4),
  relation('upstairs', 'neighbour', ['bovenbuurvrouw', 'bovenbuurman'], 1.4, [0.02, 0.38], 1),
  relation('volunteer', 'club', ['vrijwilliger', 'vrijwilliger'], 1.4, [0.03, 0.45], 1),
  relation('colleague', 'club', ['oud-collega', 'oud-collega'], 2, [0.04, 0.4], 3),
  relation('club', 'club', ['van de club', 'van de club'], 2.2, [0.03, 0.42], 3),
  relation('faith', 'club', ['van de kerk of moskee', 'van de kerk of moskee'], 1.6, [0.04, 0.44], 2),
];

export const careRelations: readonly Relation[] = [
  relation('gp', 'care', ['huisarts', 'huisarts'], 4, [0.02, 0.43], 1),
  relation('nurse', 'care', ['wijkverpleegkundige', 'wijkverpleegkundige'], 3, [0.04, 0.6], 1),
  relation('income', 'care', ['klantmanager', 'klantmanager'], 4, [0, 0.3], 1),
  relation('debts', 'care', ['schuldhulpverlener', 'schuldhulpverlener'], 3, [0, 0.4], 1),
  relation('help', 'care', ['hulp in huis', 'hulp in huis'], 2, [0.05, 0.6], 1),
  relation('mental', 'care', ['begeleider', 'begeleider'], 2, [0.05, 0.6], 1),
  relation('physio', 'care', ['fysiotherapeut', 'fysiotherapeut'], 2, [0, 0.45], 1),
  relation('housing', 'care', ['woonconsulent', 'woonconsulent'], 2, [0, 0.2], 1),
];

export const groups = [
  ['Eettafel', 'maandag'],
  ['Koffieochtend', 'woensdag'],
  ['Wandelclub', 'donderdag'],
  ['Moskee', 'vrijdag'],
  ['De Open Deur', 'kerk'],
  ['Taalcafé', 'bibliotheek'],
  ['Voetbalclub', 'zaterdag'],
  ['Buurttuin', 'woensdag'],
  ['Repair Café', 'zaterdag'],
  ['Naaiatelier', 'dinsdag'],
] as const;

export const pets = [
  ['Bobby', 'hond'],
  ['Minoes', 'kat'],
  ['Pluis', 'konijn'],
  ['Tommie', 'parkiet'],
] as const;

export const sectorOf: Readonly<Record<RelationGroup, Sector>> = {
  kin: 'FAMILY',
  friend: 'FRIENDS_NEIGHBOURS',
  neighbour: 'FRIENDS_NEIGHBOURS',
  club: 'WORK_SCHOOL_CLUB',
  care: 'CARE',
};

/** The leefgebieden that a tie of this sort is most often about. */
export const domainsOf: Readonly<Record<RelationGroup, Partial<Readonly<Record<LifeDomain, number>>>>> = {
  kin: { SOCIAL: 5, FINANCE: 3, HOUSING: 1, PHYSICAL_HEALTH: 1 },
  friend: { SOCIAL: 7, WORK: 1, FINANCE: 1, MEANING: 1 },
  neighbour: { HOUSING: 5, SOCIAL: 4, FINANCE: 1 },
  club: { WORK: 5, MEANING: 3, SOCIAL: 2 },
  care: { FINANCE: 5, PHYSICAL_HEALTH: 3, MENTAL_HEALTH: 2, HOUSING: 1 },
};
