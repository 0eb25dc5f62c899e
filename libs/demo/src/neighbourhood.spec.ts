import { createHash } from 'node:crypto';
import { addDays, addMonths } from '@netwerk/domain';
import { initiatives } from './open/initiatives.ts';
import type { TieRow } from './dataset/link-rows.types.ts';
import { inventNeighbourhood, storyCaseIds } from './neighbourhood.ts';
import { stories } from './stories/stories.ts';
import { Collected, groupedBy } from './studies/collected.ts';

const today = '2026-11-17';
const dataset = inventNeighbourhood();
const rows = new Collected(dataset);
const cases = rows.nodes('Case');
const clientTies = rows.links('CLIENT_TIE');
const memberTies = rows.links('MEMBER_TIE');

describe('the same seed', () => {
  const digest = (options: Parameters<typeof inventNeighbourhood>[0]) => {
    const hash = createHash('sha256');
    for (const batch of inventNeighbourhood(options).batches()) hash.update(JSON.stringify(batch));
    return hash.digest('hex');
  };

  it('gives the same bytes, and another seed other people', () => {
    const small = { residents: 400 };
    expect(digest(small)).toBe(digest(small));
    expect(digest(small)).not.toBe(digest({ ...small, seed: 'oeverlinde-2' }));
  });

  it('moves every day along with the day that counts as today', () => {
    const later = new Collected(inventNeighbourhood({ residents: 400, referenceDate: '2027-01-16' }));
    const waiting = later.nodes('WaitingEntry').find((entry) => entry.bridgedBy === 'elke week samen de post openen');
    expect(waiting?.since).toBe(addDays('2026-10-26', 60));
  });
});

describe('what stands in Oeverlinde', () => {
  it('is as much as the product promises', () => {
    const people = rows.nodes('Resident').length + rows.nodes('Volunteer').length;
    expect({
      people,
      volunteers: rows.nodes('Volunteer').length,
      initiatives: rows.nodes('Initiative').length,
      organisations: new Set(rows.nodes('Organisation').map((one) => one.kind)).size,
      professionals: rows.nodes('Professional').length,
      teams: rows.nodes('Team').length,
      accounts: rows.nodes('Account').length,
      cases: cases.length,
      open: cases.filter((one) => one.closedOn === undefined).length,
    }).toEqual({
      people: 2_005,
      volunteers: 90,
      initiatives: 40,
      organisations: 12,
      professionals: 25,
      teams: 3,
      accounts: 6,
      cases: 409,
      open: 60,
    });
  });

  it('has every relationship between things that were written before it', () => {
    const known = new Set<string>();
    for (const batch of dataset.batches()) {
      if ('node' in batch) for (const row of batch.rows) known.add('id' in row ? row.id : row.code);
      else expect(batch.rows.filter((link) => !known.has(link.from) || !known.has(link.to))).toEqual([]);
    }
  });

  it('has only ids of its own, and none twice', () => {
    const ids = [...dataset.batches()].flatMap((batch) =>
      'node' in batch ? batch.rows.flatMap((row) => ('id' in row ? [row.id] : [])) : [],
    );
    const ties = [...clientTies, ...memberTies, ...rows.links('OPEN_TIE')].map((tie) => tie.properties.id);
    expect(new Set([...ids, ...ties]).size).toBe(ids.length + ties.length);
    expect([...ids, ...ties].filter((id) => !id.startsWith(dataset.idPrefix))).toEqual([]);
  });

  it('gives everybody one buurt', () => {
    expect(new Set(rows.links('LIVES_IN').map((link) => link.from)).size).toBe(2_005);
  });

  it('lets five initiatives hang on one organiser, two of them without a professional', () => {
    const alone = initiatives.filter((one) => one.organisers === 1);
    expect(alone.length).toBe(5);
    expect(alone.filter((one) => one.support === null).length).toBe(2);
  });

  it('asks about money in most open cases', () => {
    const money = /geld|rekening|betal|post|brie|huur|schuld|bank|administratie|toeslag|deurwaarder|digitaal/i;
    const open = cases.filter((one) => one.closedOn === undefined);
    expect(open.filter((one) => money.test(`${one.question} ${one.asked}`)).length).toBeGreaterThan(open.length / 2);
  });
});

describe('the told layer', () => {
  const byPair = groupedBy([...clientTies, ...memberTies], (tie) => `${tie.properties.caseId} ${tie.from} ${tie.to}`);

  it('never has two ties of one pair at one time in a file', () => {
    for (const ties of byPair.values()) {
      const inOrder = ties.map((tie) => tie.properties).sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
      inOrder.slice(1).forEach((tie, index) => expect(inOrder[index]?.validTo ?? '9999').toBe(tie.validFrom));
    }
  });

  it('keeps every day in order and none in the future', () => {
    for (const { properties: tie } of [...clientTies, ...memberTies]) {
      expect(tie.validTo === undefined || tie.validTo > tie.validFrom).toBe(true);
      expect([tie.validFrom, tie.confirmedOn, tie.validTo ?? today].filter((day) => day > today)).toEqual([]);
    }
    for (const one of cases) expect(one.openedOn < (one.closedOn ?? one.discussedOn ?? today)).toBe(true);
  });

  it('stores who knows whom from the lower id to the higher', () => {
    expect(memberTies.filter((tie) => tie.from >= tie.to)).toEqual([]);
  });

  it('has 6 to 25 around everybody whose network was made, on every day of a conversation', () => {
    const written = new Set(
      stories.filter((story) => story.network !== undefined).map((story) => storyCaseIds().get(story.key)),
    );
    const made = groupedBy(
      clientTies.filter((tie) => !written.has(tie.properties.caseId)),
      (tie) => tie.properties.caseId,
    );
    const sizes = [...made.values()].flatMap((ties) =>
      [...new Set(ties.map((tie) => tie.properties.validFrom))].map(
        (day) => ties.filter((tie) => holdsOn(tie.properties, day)).length,
      ),
    );
    expect(made.size).toBe(cases.length - written.size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(6);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(25);
  });

  it('tells eighteen months of change', () => {
    const since = addMonths(today, -18);
    const changed = clientTies.filter(
      ({ properties: tie }) => tie.endedBecause === 'CHANGED' && (tie.validTo ?? '') >= since,
    );
    const stopped = clientTies.filter(
      ({ properties: tie }) => tie.validTo !== undefined && tie.endedBecause !== 'CHANGED',
    );
    expect(changed.length).toBeGreaterThan(400);
    expect(stopped.length).toBeGreaterThan(150);
  });

  it('closed its cases in the last eighteen months', () => {
    const since = addMonths(today, -18);
    expect(cases.filter((one) => one.closedOn !== undefined && (one.closedOn < since || one.closedOn > today))).toEqual(
      [],
    );
  });
});

describe('the open layer', () => {
  it('rests on an agreement that binds both people', () => {
    const bound = groupedBy(rows.links('AGREEMENT_BINDS'), (link) => link.from);
    for (const { from, to, properties } of rows.links('OPEN_TIE')) {
      expect(properties.caseId).toBeUndefined();
      expect(
        bound
          .get(properties.agreementId ?? '')
          ?.map((link) => link.to)
          .sort(),
      ).toEqual([from, to].sort());
    }
    expect(rows.links('OPEN_TIE').length).toBeGreaterThan(100);
  });

  it('never lets a place hold more people than it has places', () => {
    const taking = groupedBy(
      rows.links('TAKES_PART_IN').filter((link) => link.properties.until === undefined),
      (link) => link.to,
    );
    for (const one of rows.nodes('Initiative')) {
      const links = taking.get(one.id) ?? [];
      expect(links.length).toBeLessThanOrEqual(one.places ?? Infinity);
      expect(new Set(links.map((link) => link.from)).size).toBe(links.length);
    }
  });
});

it('holds nothing that may be a citizen service number', () => {
  const codes = rows.nodes('Area').map((area) => area.code);
  const withoutCodes = [...dataset.batches()].map((batch) =>
    codes.reduce((text, code) => text.replaceAll(code, ''), JSON.stringify(batch)),
  );
  expect(withoutCodes.filter((text) => /(?<![.\d])\d{8,9}(?![.\d])/.test(text))).toEqual([]);
  for (const digits of codes.map((code) => code.replace(/\D/g, '').slice(0, -4)))
    expect(passesElevenTest(digits)).toBe(false);
});

function holdsOn(tie: TieRow, day: string): boolean {
  return tie.validFrom <= day && (tie.validTo === undefined || tie.validTo > day);
}

/** The check on a Dutch citizen service number: 9·a + 8·b + … + 2·h − i is a multiple of eleven. */
function passesElevenTest(digits: string): boolean {
  if (digits.length < 8 || digits.length > 9) return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  return (
    [...digits.padStart(9, '0')].reduce((sum, digit, index) => sum + Number(digit) * (weights[index] ?? 0), 0) % 11 ===
    0
  );
}

it('refuses a size that the stories do not fit in, and a day that does not exist', () => {
  expect(() => inventNeighbourhood({ residents: 399 })).toThrow('InvalidInput');
  expect(() => inventNeighbourhood({ residents: 2.5 })).toThrow('InvalidInput');
  expect(() => inventNeighbourhood({ referenceDate: '2026-02-30' })).toThrow('InvalidInput');
});
