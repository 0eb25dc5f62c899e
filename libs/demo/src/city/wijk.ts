import { initiatives, type InventedInitiative } from '../open/initiatives.ts';
import { liaisons, organisations } from '../people/organisations.ts';
import { availability, professionals, type Availability, type InventedProfessional } from '../people/professionals.ts';
import { registrations } from '../people/registrations.ts';
import { invent } from '../people/residents.ts';
import { backgrounds, neighbourhoods as written, type Neighbourhood } from '../place/areas.ts';
import { Random } from '../random/random.ts';
import { buurtRings, cellOf } from './cells.ts';
import type { InventedOrganisation, Staff, Team, Town } from './town.types.ts';
import { buurtName } from './wijk-names.ts';

/** Every wijk is one of four buurten, which meet in the middle. */
export const buurtenPerWijk = 4;

/** Wijken of the village, which come first in the codes. */
const writtenDistricts = 3;
/** Organisations of which every wijk has one of its own; the others work in the whole gemeente. */
const ownOrganisations = new Set(['huisarts', 'wijkverpleging', 'school', 'kerk']);
/** The day on which people of partners became fixed contacts. */
const contactsSince = '2025-01-01';

/** The wijk with this number, from 1 up to and including `parts` - 1: arranged as the village is, with other people. */
export function wijkOf(seed: string, number: number, parts: number): Town {
  const offset = cellOf(number, parts);
  const name = buurtName((number - 1) * buurtenPerWijk);
  const key = name.toLowerCase();
  const neighbourhoods = buurtenOf(seed, number, key, offset);
  return {
    wijk: name,
    offset,
    districts: [{ key, name: `Wijk ${name}` }],
    neighbourhoods,
    firstDistrict: writtenDistricts + number,
    staff: staffOf(seed, key, { key, name: `Wijkteam ${name}`, covers: neighbourhoods.map((area) => area.key) }),
    organisations: organisations.filter((one) => ownOrganisations.has(one.key)).map((one) => ownedBy(name, one)),
    initiatives: initiatives.map((one) => initiativeIn(name, neighbourhoods, one)),
    stories: [],
    neighbours: [],
  };
}

function buurtenOf(seed: string, number: number, district: string, offset: readonly [number, number]): Neighbourhood[] {
  const random = new Random(seed, 'buurten', district);
  return buurtRings(random, offset).map((ring, index) => {
    const name = buurtName((number - 1) * buurtenPerWijk + index);
    const residents = random.between(6, 14);
    return { key: name.toLowerCase(), name, district, residents, mapped: 0, origins: random.pick(backgrounds), ring };
  });
}

function ownedBy(wijk: string, one: (typeof organisations)[number]): InventedOrganisation {
  return { ...one, name: `${one.name} ${wijk}` };
}

/** Everybody of the village but who works for the gemeente, in one team, under other names. */
function staffOf(seed: string, district: string, team: Team): Staff {
  const random = new Random(seed, 'staff', district);
  const people = professionals
    .filter((one) => one.organisation !== 'gemeente')
    .map((one) => colleagueLike(new Random(seed, 'professional', district, one.key), one, team.key));
  const partners = people.filter((one) => one.organisation !== 'welzijn').map((one) => one.key);
  return {
    teams: [team],
    professionals: people,
    liaisons,
    availability: spread(random, people),
    registrations,
    fixedContacts: partners.map((who) => [who, team.key, contactsSince] as const),
    withoutOpenCases: new Set(),
    withoutCases: new Set(),
  };
}

function colleagueLike(random: Random, one: InventedProfessional, team: string): InventedProfessional {
  const { key, accent, background, organisation, expertise } = one;
  const { callName, familyName } = invent(random, { origins: random.pick(backgrounds) });
  const shells = one.inner === undefined ? { outer: [team] } : { inner: team };
  return { key, callName, familyName, accent, background, organisation, expertise, ...shells };
}

/** As many as in the village have room, leave or are away, but not the same ones. */
function spread(random: Random, people: readonly InventedProfessional[]): Readonly<Record<string, Availability>> {
  const all = Object.values(availability);
  return Object.fromEntries(random.sample(people, all.length).map((one, index) => [one.key, all[index] ?? {}]));
}

/** An initiative as the village has it, for buurten of this wijk. */
function initiativeIn(wijk: string, buurten: readonly Neighbourhood[], one: InventedInitiative): InventedInitiative {
  const reaches = one.reaches.map((key) => written.findIndex((area) => area.key === key) % buurten.length);
  return {
    ...one,
    name: `${one.name} ${wijk}`,
    reaches: [...new Set(reaches)].map((index) => buurten[index]?.key ?? ''),
  };
}
