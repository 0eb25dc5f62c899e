import { readFileSync, existsSync } from 'node:fs';
import { networkAt, networkMeasures, type NetworkMeasures } from '@netwerk/domain';
import { checkSize } from './check-size.ts';
import { summaryOf } from './import-summary.ts';
import { readEasyNwk } from './read-easynwk.ts';
import { toldNetwork, type ToldNetwork } from './told-network.ts';

const repository = new URL('../../../../', import.meta.url);
const fixture = readEasyNwk(readFileSync(new URL('tests/fixtures/easynwk/two-versions.json', repository)));
const at = '2026-11-17T09:00:00Z';
const told = toldNetwork(fixture, at);

function measuresOn(network: ToldNetwork, on: string): NetworkMeasures {
  return networkMeasures(networkAt({ caseId: 'case', clientName: 'Lotte', ...network }, on), 'PEOPLE');
}

function periodsOf(name: string): unknown[] {
  const member = told.members.find((candidate) => candidate.callName === name);
  return told.clientTies
    .filter((tie) => tie.memberId === member?.id)
    .map(({ validFrom, validTo, ring, nature, endedBecause, confirmedOn }) => ({
      validFrom,
      validTo,
      ring,
      nature,
      endedBecause,
      confirmedOn,
    }));
}

describe('versions become dates', () => {
  it('makes one period of what did not change, confirmed by the last version', () => {
    expect(periodsOf('Mara')).toEqual([
      {
        validFrom: '2025-03-01',
        validTo: null,
        ring: 1,
        nature: 'ORDINARY',
        endedBecause: null,
        confirmedOn: '2025-09-15',
      },
    ]);
  });

  it('ends what changed and starts anew', () => {
    expect(periodsOf('Teun')).toEqual([
      {
        validFrom: '2025-03-01',
        validTo: '2025-09-15',
        ring: 2,
        nature: 'ORDINARY',
        endedBecause: 'CHANGED',
        confirmedOn: '2025-03-01',
      },
      {
        validFrom: '2025-09-15',
        validTo: null,
        ring: 1,
        nature: 'ORDINARY',
        endedBecause: null,
        confirmedOn: '2025-09-15',
      },
    ]);
    expect(periodsOf('Ravi')).toMatchObject([{ nature: 'NAMED', endedBecause: 'CHANGED' }, { nature: 'ORDINARY' }]);
  });

  it('ends who is no longer on the card', () => {
    expect(periodsOf('Sien')).toMatchObject([
      { validFrom: '2025-03-01', validTo: '2025-09-15', endedBecause: 'UNKNOWN' },
    ]);
  });

  it('knows who knows whom in each period, whichever way it was saved', () => {
    const nameOf = new Map(told.members.map((member) => [member.id, member.callName]));
    const pairs = told.memberTies.map(({ fromId, toId, validFrom, validTo }) => {
      expect(fromId < toId).toBe(true);
      return [[nameOf.get(fromId), nameOf.get(toId)].sort().join('-'), validFrom, validTo];
    });
    expect(pairs.sort()).toEqual([
      ['Mara-Noor', '2025-09-15', null],
      ['Mara-Sien', '2025-03-01', '2025-09-15'],
      ['Mara-Teun', '2025-03-01', null],
      ['Noor-Ravi', '2025-09-15', null],
    ]);
  });
});

describe('who is on the card', () => {
  const member = (name: string) => told.members.find((candidate) => candidate.callName === name);

  it('keeps pets, and who died before the first card, as what they are', () => {
    expect(member('Minoes')).toMatchObject({ kind: 'PET', goneBecause: null });
    expect(member('Opa Gijs')).toMatchObject({ kind: 'INFORMAL', goneBecause: 'DIED', goneSince: null });
  });

  it('tells professionals and minors apart', () => {
    expect(member('Sien')).toMatchObject({ kind: 'PROFESSIONAL', minor: false, relation: 'Sozialarbeiter*in' });
    expect(member('Noor')).toMatchObject({ kind: 'INFORMAL', minor: true });
  });

  it('keeps no note, age or gender', () => {
    expect(JSON.stringify(told)).not.toMatch(/klas|weiblich|"15"/);
    expect(summaryOf(fixture, told).leftOut).toEqual({ notes: 1, ages: 2, genders: 2, support: 1 });
  });

  it('takes the day of the version in which somebody is dead for the first time', () => {
    const file = structuredClone(fixture);
    const mara = file.versions[0]?.nwk.alteri.find((alter) => alter.id === 1);
    if (mara === undefined) throw new Error('Mara stands in the newer version.');
    mara.deceased = true;
    expect(toldNetwork(file, at).members.find((person) => person.callName === 'Mara')).toMatchObject({
      goneBecause: 'DIED',
      goneSince: '2025-09-15',
    });
  });

  it('takes an id with another name and another role for somebody else', () => {
    const file = structuredClone(fixture);
    const mara = file.versions[0]?.nwk.alteri.find((alter) => alter.id === 1);
    if (mara === undefined) throw new Error('Mara stands in the newer version.');
    Object.assign(mara, { name: 'Karel', role: 'Nachbar*in' });
    const names = toldNetwork(file, at).members.map((person) => [person.externalId, person.callName]);
    expect(names).toContainEqual(['1', 'Mara']);
    expect(names).toContainEqual(['1/2', 'Karel']);
  });

  it.each([
    [0, 'FAMILY'],
    [89, 'FAMILY'],
    [90, 'FRIENDS_NEIGHBOURS'],
    [180, 'FRIENDS_NEIGHBOURS'],
    [-1, 'CARE'],
    [-90, 'CARE'],
    [-91, 'WORK_SCHOOL_CLUB'],
  ])('an angle of %i stands in %s', (angle, sector) => {
    const file = structuredClone(fixture);
    const card = file.versions[0]?.nwk.alteri[1];
    if (card === undefined) throw new Error('The fixture has people.');
    card.angle = angle;
    const network = toldNetwork(file, at);
    const moved = network.members.find((person) => person.externalId === String(card.id));
    const now = network.clientTies.find((tie) => tie.memberId === moved?.id && tie.validTo === null);
    expect(now?.sector).toBe(sector);
  });
});

describe('a history that is too long', () => {
  it('is refused with the number that does not fit', () => {
    const [version] = fixture.versions;
    const alter = version?.nwk.alteri[0];
    if (version === undefined || alter === undefined) throw new Error('The fixture has people.');
    const versions = Array.from({ length: 11 }, (_, year) => ({
      ...version,
      id: year,
      date: `20${10 + year}-01-01`,
      nwk: {
        ...version.nwk,
        alteri: Array.from({ length: 150 }, (__, id) => ({ ...alter, id, distance: year % 2 === 0 ? 20 : 80 })),
        connections: [],
      },
    }));
    const long = toldNetwork({ versions, currentVersion: 0 }, at);
    expect(() => checkSize(long)).toThrow(
      'all versions together hold 1650 periods of ties with the client, and a case holds 1500',
    );
    expect(() => checkSize(told)).not.toThrow();
  });
});

describe('the figures of a card', () => {
  it('computed by hand, on both dates', () => {
    const before = measuresOn(told, '2025-09-14');
    expect(before).toMatchObject({ size: 4, tied: 3, memberTies: 2, effectiveSize: 3 });
    expect(before.density).toBeCloseTo(1 / 3, 12);
    expect(before.constraint).toBeCloseTo(1 / 4 + 2 / 9 + 1 / 16, 12);
    const after = measuresOn(told, '2025-09-15');
    expect(after).toMatchObject({ size: 4, tied: 4, memberTies: 3, density: 0.5, effectiveSize: 2.5 });
    expect(after.constraint).toBeCloseTo(2 * (11 / 24) ** 2 + 2 / 9, 12);
  });

  const realCard = new URL('../shared/data/easynwk/Rosa_Braunsteigl-Mueller.json', repository);
  // A real file that is not part of the product: measured where it is at hand.
  if (existsSync(realCard)) {
    it('of a real card', () => {
      const rosa = toldNetwork(readEasyNwk(readFileSync(realCard)), at);
      const figures = measuresOn(rosa, '2024-02-26');
      expect(rosa.members).toHaveLength(10);
      expect(figures).toMatchObject({ size: 8, tied: 7, memberTies: 5 });
      expect(figures.density?.toFixed(4)).toBe('0.1786');
      expect(figures.effectiveSize?.toFixed(4)).toBe('6.7500');
      expect(figures.constraint?.toFixed(4)).toBe('0.2765');
    });
  }
});
