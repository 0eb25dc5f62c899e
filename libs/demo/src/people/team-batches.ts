import { searchText } from '@netwerk/domain';
import type { DemoBatch } from '../dataset/batch.types.ts';
import type { AreaRow, ProfessionalRow } from '../dataset/rows.types.ts';
import { plainLink } from '../dataset/plain-link.ts';
import { areaLinks, areaRows } from '../place/area-rows.ts';
import { expertiseRows, interestRows, lifeDomainRows } from '../words/code-lists.ts';
import { inTime } from '../stories/in-time.ts';
import { organisationId } from './organisations.ts';
import { demoAccounts, professionals, type InventedProfessional } from './professionals.ts';
import type { Making } from './resident-batches.ts';

/** Everything that is there before people live in the village: areas, code lists, organisations, teams, professionals, accounts. */
export function* villageFrameBatches(making: Making, municipality: AreaRow): Iterable<DemoBatch> {
  yield { node: 'Area', rows: [municipality, ...areaRowsOf(making)] };
  yield { link: 'PART_OF', rows: areaLinks(making.codes, making.town) };
  yield { node: 'LifeDomain', rows: lifeDomainRows };
  yield { node: 'Expertise', rows: expertiseRows };
  yield { node: 'Interest', rows: interestRows };
  yield* organisationBatches(making);
  yield* professionalBatches(making);
  yield* accountBatches(making);
}

/** The same of a wijk, for which the gemeente and the code lists are there already. Nobody of it can be chosen to log in. */
export function* wijkFrameBatches(making: Making): Iterable<DemoBatch> {
  yield { node: 'Area', rows: areaRowsOf(making) };
  yield { link: 'PART_OF', rows: areaLinks(making.codes, making.town) };
  yield* organisationBatches(making);
  yield* professionalBatches(making);
}

function areaRowsOf({ codes, plan, town }: Making): AreaRow[] {
  const counts = new Map(plan.areas.map(({ area, residents }) => [area.key, residents]));
  return areaRows(codes, town, (area) => counts.get(area.key) ?? 0);
}

function* organisationBatches({ ids, codes, town }: Making): Iterable<DemoBatch> {
  yield {
    node: 'Organisation',
    rows: town.organisations.map(({ key, name, kind, phone, ...more }) => ({
      id: ids.of('organisation', key),
      name,
      searchName: searchText(name),
      kind,
      phone,
      ...more,
      version: 1,
    })),
  };
  yield { node: 'Team', rows: town.staff.teams.map(({ key, name }) => ({ id: ids.of('team', key), name })) };
  yield {
    link: 'COVERS',
    rows: town.staff.teams.flatMap((team) =>
      team.covers.map((area) => plainLink(ids.of('team', team.key), codes.neighbourhood(area))),
    ),
  };
}

function* professionalBatches(making: Making): Iterable<DemoBatch> {
  const { ids, town } = making;
  const { professionals: people, liaisons } = town.staff;
  const idOf = (key: string) => ids.of('professional', key);
  yield { node: 'Professional', rows: people.map((one) => professionalRow(making, one)) };
  yield {
    link: 'WORKS_FOR',
    rows: people.map((one) => plainLink(idOf(one.key), organisationId(making, one.organisation))),
  };
  yield {
    link: 'HAS_EXPERTISE',
    rows: people.flatMap((one) => one.expertise.map((code) => plainLink(idOf(one.key), code))),
  };
  yield {
    link: 'LIAISES_WITH',
    rows: liaisons.map(([who, organisation]) => plainLink(idOf(who), organisationId(making, organisation))),
  };
  yield {
    link: 'MEMBER_OF',
    rows: people.flatMap((one) =>
      membershipsOf(one).map(([team, shell]) => ({
        from: idOf(one.key),
        to: ids.of('team', team),
        properties: { shell, validFrom: joinedOn },
      })),
    ),
  };
}

function professionalRow({ ids, clock, town }: Making, one: InventedProfessional): ProfessionalRow {
  const { key, callName, familyName, accent, background } = one;
  return {
    id: ids.of('professional', key),
    callName,
    familyName,
    searchName: searchText(`${callName} ${familyName}`),
    minor: false,
    accent,
    background,
    ...inTime(clock, town.staff.availability[key] ?? {}),
    version: 1,
  };
}

/** The day on which the teams were formed. */
const joinedOn = '2024-01-01';

function membershipsOf(one: InventedProfessional): (readonly [team: string, shell: 'INNER' | 'OUTER'])[] {
  const inner = one.inner === undefined ? [] : [[one.inner, 'INNER'] as const];
  return [...inner, ...(one.outer ?? []).map((team) => [team, 'OUTER'] as const)];
}

function* accountBatches({ ids }: Making): Iterable<DemoBatch> {
  const displayNames = new Map(professionals.map((one) => [one.key, `${one.callName} ${one.familyName}`]));
  yield {
    node: 'Account',
    rows: demoAccounts.map(({ username, role }) => ({
      id: ids.of('account', username),
      username: ids.usernameOf(username),
      displayName: displayNames.get(username) ?? username,
      role,
      demo: true as const,
      createdAt: '2026-01-01T08:00:00.000Z',
    })),
  };
  yield {
    link: 'IDENTIFIES',
    rows: demoAccounts.map(({ username }) => plainLink(ids.of('account', username), ids.of('professional', username))),
  };
}
