import {
  networkAt,
  type ClientTie,
  type Member,
  type MemberOnMap,
  type NetworkAtDate,
  type NetworkHistory,
  type SupportKind,
} from '@netwerk/domain';
import type { TieRow } from '../dataset/link-rows.types.ts';
import { inventNeighbourhood, storyCaseIds } from '../neighbourhood.ts';
import { Collected } from '../studies/collected.ts';

const rows = new Collected(inventNeighbourhood());
const today = '2026-11-17';

describe('Truus', () => {
  const then = mapOf('truus', '2026-03-11');
  const now = mapOf('truus', '2026-09-09');

  it('names thirteen people, four professionals and the choir in March', () => {
    const count = (kind: string) => then.members.filter((member) => member.kind === kind).length;
    expect([count('INFORMAL'), count('PROFESSIONAL'), count('GROUP')]).toEqual([13, 4, 1]);
  });

  it('leans on Anja: nine of twelve acts in March, five of fourteen in September', () => {
    expect([actsOf(named(then, 'Anja')), informalActs(then)]).toEqual([9, 12]);
    expect([actsOf(named(now, 'Anja')), informalActs(now)]).toEqual([5, 14]);
  });

  it('has lost a sister, a son who broke off, and two contacts that nobody confirmed for a year', () => {
    expect(named(then, 'Marie').gone).toBe(true);
    expect(named(then, 'Kees').tie.nature).toBe('CUT_OFF');
    expect(
      then.members
        .filter((member) => member.stale && member.tie.nature !== 'CUT_OFF')
        .map((member) => member.callName)
        .sort(),
    ).toEqual(['Het koor', 'Lien']);
  });

  it('half a year later has two new, two closer, one stopped and the rest as it was', () => {
    const before = new Map(then.members.map((member) => [member.callName, member.tie]));
    const names = (members: readonly MemberOnMap[]) => members.map((member) => member.callName).sort();
    expect(names(now.members.filter((member) => !before.has(member.callName)))).toEqual(['Dini', 'Eettafel']);
    expect(
      names(now.members.filter((member) => (before.get(member.callName)?.ring ?? 0) > (member.tie.ring ?? 9))),
    ).toEqual(['Bilal', 'Riet']);
    expect([...before.keys()].filter((name) => !names(now.members).includes(name))).toEqual(['Fatima']);
    const same = now.members.filter((member) => !member.gone && before.get(member.callName)?.id === member.tie.id);
    expect(same.length).toBe(13);
  });

  it('is helped by the people that the comparison shows', () => {
    const givers = (network: NetworkAtDate, kind: SupportKind) =>
      network.members
        .filter(
          (member) =>
            member.kind !== 'PROFESSIONAL' && member.tie.support.some((one) => one.kind === kind && one.received > 0),
        )
        .map((member) => member.callName)
        .sort();
    expect(givers(then, 'COMPANY')).toEqual(['Anja', 'Corrie', 'Hennie']);
    expect(givers(now, 'COMPANY')).toEqual(['Anja', 'Bilal', 'Corrie', 'Dini', 'Eettafel', 'Hennie']);
    expect(givers(then, 'EMOTIONAL')).toEqual(['Anja']);
    expect(givers(now, 'EMOTIONAL')).toEqual(['Anja', 'Riet']);
  });
});

it('Mehmet has no grown-up near him who helps with papers, and waits for schuldhulp', () => {
  const network = mapOf('mehmet', '2026-10-01');
  const advising = network.members.filter(
    (member) => member.kind === 'INFORMAL' && member.tie.support.some((one) => one.kind === 'ADVICE'),
  );
  expect(advising.map((member) => [member.callName, member.minor])).toEqual([['Elif', true]]);
  expect(
    rows.nodes('WaitingEntry').filter((entry) => entry.since === '2026-10-26' && entry.forWhat === 'schuldhulp'),
  ).toHaveLength(1);
});

it('Sandra has a hidden address, and her former partner is marked unsafe and stands outside', () => {
  expect(
    rows
      .nodes('Resident')
      .filter((person) => person.hiddenAddress === true)
      .map((person) => person.callName),
  ).toEqual(['Sandra']);
  expect(named(mapOf('sandra', today), 'Dennis').tie).toMatchObject({ unsafe: true, outside: true, nature: 'CUT_OFF' });
});

it('Joost has family and friends who do not know each other, and tension between mother and uncle', () => {
  const network = mapOf('joost', today);
  const sector = new Map(network.members.map((member) => [member.id, member.tie.sector]));
  const across = network.ties.filter((tie) => new Set([sector.get(tie.fromId), sector.get(tie.toId)]).size === 2);
  expect(across.filter((tie) => ![sector.get(tie.fromId), sector.get(tie.toId)].includes('CARE'))).toEqual([]);
  expect(network.ties.filter((tie) => tie.nature === 'TENSION')).toHaveLength(1);
  expect(named(network, 'Sjors').stale).toBe(true);
});

it('Gerard has forty people and groups: 32 close by and eight professionals', () => {
  const { members } = mapOf('gerard', today);
  expect([members.length, members.filter((member) => member.kind === 'PROFESSIONAL').length]).toEqual([40, 8]);
});

describe('the workers of the demo', () => {
  const openCases = new Set(
    rows
      .nodes('Case')
      .filter((one) => one.closedOn === undefined)
      .map((one) => one.id),
  );
  const rolesOf = (callName: string) => {
    const id = rows.nodes('Professional').find((one) => one.callName === callName)?.id;
    return rows
      .links('WORKS_ON')
      .filter((link) => link.from === id && openCases.has(link.to))
      .map((link) => link.properties.role);
  };

  it('give Samira fourteen open clients, nine as contact person', () => {
    expect(rolesOf('Samira').length).toBe(14);
    expect(rolesOf('Samira').filter((role) => role === 'CONTACT').length).toBe(9);
  });

  it('give Dewi three and Noah none', () => {
    expect([rolesOf('Dewi').length, rolesOf('Noah').length]).toEqual([3, 0]);
  });

  it('let Sara leave on 29 December and the agreement of Amina end on 30 November', () => {
    expect(rows.links('WORKS_ON').filter((link) => link.properties.validTo === '2026-12-29')).toHaveLength(1);
    const ending = rows
      .nodes('Agreement')
      .filter((one) => one.expiresOn > today && one.expiresOn <= '2026-12-17' && one.kind === 'I2');
    expect(
      ending
        .filter((one) => rows.links('GIVEN_IN').some((link) => link.from === one.id && openCases.has(link.to)))
        .map((one) => one.expiresOn),
    ).toEqual(['2026-11-30']);
  });
});

function named(network: NetworkAtDate, callName: string): MemberOnMap {
  const member = network.members.find((one) => one.callName === callName);
  if (member === undefined) throw new RangeError(`${callName} is not on the map.`);
  return member;
}

function actsOf(member: MemberOnMap): number {
  return member.tie.support.reduce((sum, one) => sum + one.received, 0);
}

function informalActs(network: NetworkAtDate): number {
  return network.members
    .filter((member) => member.kind === 'INFORMAL')
    .reduce((sum, member) => sum + actsOf(member), 0);
}

function mapOf(story: string, on: string): NetworkAtDate {
  return networkAt(historyOf(storyCaseIds().get(story) ?? ''), on);
}

function historyOf(caseId: string): NetworkHistory {
  const recorded = new Set(
    rows
      .links('RECORDED_IN')
      .filter((link) => link.to === caseId)
      .map((link) => link.from),
  );
  const members = rows
    .nodes('NetworkMember')
    .filter((row) => recorded.has(row.id))
    .map((row): Member => ({
      relation: null,
      goneBecause: null,
      goneSince: null,
      informedOn: null,
      version: 1,
      recordedAt: null,
      pin: null,
      ...row,
    }));
  const own = <T extends { properties: TieRow }>(links: readonly T[]) =>
    links.filter((link) => link.properties.caseId === caseId);
  return {
    caseId,
    clientName: '',
    arrangedAt: null,
    members,
    clientTies: own(rows.links('CLIENT_TIE')).map((link) => clientTie(link.to, link.properties)),
    memberTies: own(rows.links('MEMBER_TIE')).map(({ from, to, properties: tie }) => ({
      id: tie.id,
      version: 1,
      fromId: from,
      toId: to,
      validFrom: tie.validFrom,
      validTo: tie.validTo ?? null,
      nature: tie.nature,
      confirmedOn: tie.confirmedOn,
    })),
  };
}

function clientTie(memberId: string, row: TieRow): ClientTie {
  const kinds = [
    ['PRACTICAL', row.receivesPractical, row.givesPractical, row.practicalWords],
    ['COMPANY', row.receivesCompany, row.givesCompany, row.companyWords],
    ['ADVICE', row.receivesAdvice, row.givesAdvice, row.adviceWords],
    ['EMOTIONAL', row.receivesEmotional, row.givesEmotional, row.emotionalWords],
  ] as const;
  return {
    id: row.id,
    memberId,
    validFrom: row.validFrom,
    validTo: row.validTo ?? null,
    ring: row.ring ?? null,
    outside: row.outside ?? false,
    sector: row.sector ?? null,
    lifeDomain: row.lifeDomain ?? null,
    strength: row.strength ?? null,
    frequency: row.frequency ?? null,
    nature: row.nature,
    unsafe: row.unsafe ?? false,
    support: kinds
      .filter(([, received, given]) => (received ?? 0) + (given ?? 0) > 0)
      .map(([kind, received, given, words]) => ({
        kind,
        received: received ?? 0,
        given: given ?? 0,
        words: words ?? null,
      })),
    source: row.source,
    confirmedOn: row.confirmedOn,
    endedBecause: row.endedBecause ?? null,
    recordedAt: row.recordedAt,
  };
}
