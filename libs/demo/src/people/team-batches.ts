import { searchText } from '@netwerk/domain';
import type { DemoBatch } from '../dataset/batch.types.ts';
import { plainLink } from '../dataset/plain-link.ts';
import { areaLinks, areaRows } from '../place/areas.ts';
import { expertiseRows, interestRows, lifeDomainRows } from '../words/code-lists.ts';
import { liaisons, organisations } from './organisations.ts';
import { inTime } from '../stories/in-time.ts';
import { availability, demoAccounts, professionals, teams } from './professionals.ts';
import type { Making } from './resident-batches.ts';

/** Everything that is there before people live in it: areas, code lists, organisations, teams, professionals, accounts. */
export function* frameBatches(making: Making): Iterable<DemoBatch> {
  yield* placeBatches(making);
  yield* organisationBatches(making);
  yield* professionalBatches(making);
  yield* accountBatches(making);
}

function* placeBatches({ codes, plan }: Making): Iterable<DemoBatch> {
  const counts = new Map(plan.areas.map(({ area, residents }) => [area.key, residents]));
  yield { node: 'Area', rows: areaRows(codes, (area) => counts.get(area.key) ?? 0) };
  yield { link: 'PART_OF', rows: areaLinks(codes) };
  yield { node: 'LifeDomain', rows: lifeDomainRows };
  yield { node: 'Expertise', rows: expertiseRows };
  yield { node: 'Interest', rows: interestRows };
}

function* organisationBatches({ ids, codes }: Making): Iterable<DemoBatch> {
  yield {
    node: 'Organisation',
    rows: organisations.map(({ key, name, kind, phone, ...more }) => ({
      id: ids.of('organisation', key),
      name,
      searchName: searchText(name),
      kind,
      phone,
      ...more,
      version: 1,
    })),
  };
  yield { node: 'Team', rows: teams.map(({ key, name }) => ({ id: ids.of('team', key), name })) };
  yield {
    link: 'COVERS',
    rows: teams.flatMap((team) =>
      team.covers.map((area) => plainLink(ids.of('team', team.key), codes.neighbourhood(area))),
    ),
  };
}

function* professionalBatches({ ids, clock }: Making): Iterable<DemoBatch> {
  const idOf = (key: string) => ids.of('professional', key);
  yield {
    node: 'Professional',
    rows: professionals.map(({ key, callName, familyName, accent, background }) => ({
      id: idOf(key),
      callName,
      familyName,
      searchName: searchText(`${callName} ${familyName}`),
      minor: false,
      accent,
      background,
      ...inTime(clock, availability[key] ?? {}),
      version: 1,
    })),
  };
  yield {
    link: 'WORKS_FOR',
    rows: professionals.map((one) => plainLink(idOf(one.key), ids.of('organisation', one.organisation))),
  };
  yield {
    link: 'HAS_EXPERTISE',
    rows: professionals.flatMap((one) => one.expertise.map((code) => plainLink(idOf(one.key), code))),
  };
  yield {
    link: 'LIAISES_WITH',
    rows: liaisons.map(([who, organisation]) => plainLink(idOf(who), ids.of('organisation', organisation))),
  };
  yield {
    link: 'MEMBER_OF',
    rows: professionals.flatMap((one) =>
      membershipsOf(one).map(([team, shell]) => ({
        from: idOf(one.key),
        to: ids.of('team', team),
        properties: { shell, validFrom: joinedOn },
      })),
    ),
  };
}

/** The day on which the three teams were formed. */
const joinedOn = '2024-01-01';

function membershipsOf(one: (typeof professionals)[number]): (readonly [team: string, shell: 'INNER' | 'OUTER'])[] {
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
