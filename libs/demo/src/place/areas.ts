import type { Ring } from './boundaries.ts';

export interface District {
  readonly key: string;
  readonly name: string;
}

export interface Neighbourhood {
  readonly key: string;
  readonly name: string;
  readonly district: string;
  /** Share of the residents, out of 2,005. */
  readonly residents: number;
  /** How many of those 2,005 have a network map. */
  readonly mapped: number;
  readonly ring: Ring;
  /** How often each background occurs, out of a hundred. */
  readonly origins: Origins;
}
export type Origin =
  'dutch' | 'turkish' | 'moroccan' | 'surinamese' | 'antillean' | 'polish' | 'syrian' | 'eritrean' | 'ukrainian';
export type Origins = Readonly<Record<Origin, number>>;

export const districts: readonly District[] = [
  { key: 'haven', name: 'Wijk Haven' },
  { key: 'oost', name: 'Wijk Oost' },
  { key: 'zuidwest', name: 'Wijk Zuidwest' },
];

const mixed: Origins = {
  dutch: 46,
  turkish: 13,
  moroccan: 13,
  surinamese: 8,
  antillean: 5,
  polish: 5,
  syrian: 5,
  eritrean: 2,
  ukrainian: 3,
};
const mostlyDutch: Origins = {
  dutch: 74,
  turkish: 5,
  moroccan: 4,
  surinamese: 4,
  antillean: 2,
  polish: 4,
  syrian: 3,
  eritrean: 1,
  ukrainian: 3,
};
const newcomers: Origins = {
  dutch: 50,
  turkish: 8,
  moroccan: 8,
  surinamese: 6,
  antillean: 5,
  polish: 10,
  syrian: 6,
  eritrean: 4,
  ukrainian: 3,
};

/** Who lives together in one buurt, from most mixed to least. */
export const backgrounds: readonly Origins[] = [mixed, mostlyDutch, newcomers];

/** The eight buurten of Oeverlinde. Kanaaldorp and Stationsbuurt have so few maps that no figure may be shown about them. */
export const neighbourhoods: readonly Neighbourhood[] = [
  {
    key: 'stationsbuurt',
    name: 'Stationsbuurt',
    district: 'haven',
    residents: 90,
    mapped: 9,
    origins: newcomers,
    ring: ['k', 'o', 'l', 'b', 'a'],
  },
  {
    key: 'havenkwartier',
    name: 'Havenkwartier',
    district: 'haven',
    residents: 365,
    mapped: 77,
    origins: mixed,
    ring: ['l', 'm', 'n', 'c', 'b'],
  },
  {
    key: 'kanaaldorp',
    name: 'Kanaaldorp',
    district: 'haven',
    residents: 80,
    mapped: 9,
    origins: mostlyDutch,
    ring: ['n', 'e', 'd', 'c'],
  },
  {
    key: 'oosterpark',
    name: 'Oosterpark',
    district: 'oost',
    residents: 410,
    mapped: 87,
    origins: mixed,
    ring: ['o', 'p', 'q', 'm', 'l'],
  },
  {
    key: 'zilverlinde',
    name: 'Zilverlinde',
    district: 'oost',
    residents: 345,
    mapped: 72,
    origins: mixed,
    ring: ['m', 'q', 'r', 'f', 'e', 'n'],
  },
  {
    key: 'de-weide',
    name: 'De Weide',
    district: 'zuidwest',
    residents: 225,
    mapped: 46,
    origins: newcomers,
    ring: ['j', 'i', 'p', 'o', 'k'],
  },
  {
    key: 'lindenhof',
    name: 'Lindenhof',
    district: 'zuidwest',
    residents: 190,
    mapped: 42,
    origins: mostlyDutch,
    ring: ['i', 'h', 'r', 'q', 'p'],
  },
  {
    key: 'tuindorp',
    name: 'Tuindorp',
    district: 'oost',
    residents: 300,
    mapped: 67,
    origins: mostlyDutch,
    ring: ['h', 'g', 'f', 'r'],
  },
];

/** Residents for whom the counts above are written. */
export const writtenResidents = neighbourhoods.reduce((sum, area) => sum + area.residents, 0);
