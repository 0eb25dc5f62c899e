import { historyOf, knows, told } from '../testing/network-builder.ts';
import { networkAt } from './network-at-date.ts';
import { changeDates, firstDate, memberPlaces } from './network-dates.ts';

const bilalFirst = told('bilal', {
  tie: { id: 'b1', validFrom: '2026-01-01', validTo: '2026-06-01', ring: 3, endedBecause: 'CHANGED' },
});
const bilalNow = told('bilal', { tie: { id: 'b2', validFrom: '2026-06-01', ring: 2, confirmedOn: '2026-06-01' } });
const marie = told('marie', { member: { goneBecause: 'DIED', goneSince: '2026-03-01' } });
const fatima = told('fatima', { tie: { validTo: '2026-09-01', endedBecause: 'HELP_ENDED' } });
const history = historyOf(
  [marie, bilalNow, fatima, bilalFirst],
  [knows('marie', 'bilal'), knows('bilal', 'fatima', { validFrom: '2026-02-01' })],
);

describe('the network at a date', () => {
  it('holds the period that covers the day; the last day of a period is the first of the next', () => {
    const ringOn = (on: string): unknown =>
      networkAt(history, on).members.find((member) => member.id === 'bilal')?.tie.ring;
    expect(ringOn('2025-12-31')).toBeUndefined();
    expect(ringOn('2026-01-01')).toBe(3);
    expect(ringOn('2026-05-31')).toBe(3);
    expect(ringOn('2026-06-01')).toBe(2);
  });

  it('keeps who died on the map, marked from that day on', () => {
    const goneOn = (on: string): unknown =>
      networkAt(history, on).members.find((member) => member.id === 'marie')?.gone;
    expect(goneOn('2026-02-28')).toBe(false);
    expect(goneOn('2026-03-01')).toBe(true);
  });

  it('counts somebody without a date as gone before the first map', () => {
    const network = networkAt(historyOf([told('opa', { member: { goneBecause: 'DIED' } })]), '2026-01-01');
    expect(network.members[0]?.gone).toBe(true);
  });

  it('is stale a day after a year without confirmation', () => {
    const staleOn = (on: string): unknown =>
      networkAt(history, on).members.find((member) => member.id === 'bilal')?.stale;
    expect(staleOn('2027-06-01')).toBe(false);
    expect(staleOn('2027-06-02')).toBe(true);
  });

  it('shows ties only among who are there, in order of id whatever the order of storage', () => {
    const network = networkAt(history, '2026-10-01');
    expect(network.members.map((member) => member.id)).toEqual(['bilal', 'marie']);
    expect(network.ties.map((tie) => tie.id)).toEqual(['bilal~marie']);
    expect(networkAt({ ...history, clientTies: [...history.clientTies].reverse() }, '2026-10-01')).toEqual(network);
  });
});

describe('the dates of a map', () => {
  it('lists every day of change once, oldest first', () => {
    expect(changeDates(history)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01', '2026-06-01', '2026-09-01']);
  });

  it('begins with the first tie; an empty map has no first date', () => {
    expect(firstDate(history)).toBe('2026-01-01');
    expect(firstDate(historyOf([]))).toBeNull();
  });

  it('keeps every place of every period', () => {
    const places = memberPlaces(history).map(({ memberId, ring, validFrom, validTo }) => ({
      memberId,
      ring,
      validFrom,
      validTo,
    }));
    expect(places).toEqual([
      { memberId: 'bilal', ring: 3, validFrom: '2026-01-01', validTo: '2026-06-01' },
      { memberId: 'bilal', ring: 2, validFrom: '2026-06-01', validTo: null },
      { memberId: 'fatima', ring: 2, validFrom: '2026-01-01', validTo: '2026-09-01' },
      { memberId: 'marie', ring: 2, validFrom: '2026-01-01', validTo: null },
    ]);
  });
});
