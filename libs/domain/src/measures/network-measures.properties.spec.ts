import fc from 'fast-check';
import { networkAt } from '../network/network-at-date.ts';
import type { MemberTie, NetworkHistory } from '../network/network.types.ts';
import { historyOf, knows, told } from '../testing/network-builder.ts';
import type { NetworkMeasures } from './measures.types.ts';
import { networkMeasures } from './network-measures.ts';

const on = '2026-11-17';

/** Networks of up to fourteen people in which every pair may know each other. */
const networks: fc.Arbitrary<NetworkHistory> = fc
  .integer({ min: 0, max: 14 })
  .chain((size) =>
    fc.record({ size: fc.constant(size), pairs: fc.array(fc.boolean(), { minLength: 91, maxLength: 91 }) }),
  )
  .map(({ size, pairs }) => {
    const ids = Array.from({ length: size }, (_, index) => `p${String(index).padStart(2, '0')}`);
    const all = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => knows(one, other)));
    const ties: MemberTie[] = all.filter((_, index) => pairs[index] === true);
    return historyOf(
      ids.map((id) => told(id)),
      ties,
    );
  });

const figuresOf = (history: NetworkHistory): NetworkMeasures => networkMeasures(networkAt(history, on), 'PEOPLE');

describe('for any network', () => {
  it('every figure keeps within its bounds, and is there exactly when it can be computed', () => {
    fc.assert(
      fc.property(networks, (history) => {
        const { size, density, effectiveSize, constraint } = figuresOf(history);
        expect(density === null).toBe(size < 2);
        expect(effectiveSize === null).toBe(size === 0);
        expect(constraint === null).toBe(size === 0);
        if (density !== null) expect(density >= 0 && density <= 1).toBe(true);
        if (effectiveSize !== null) expect(effectiveSize >= 1 - 1e-9 && effectiveSize <= size).toBe(true);
        if (constraint !== null) expect(constraint >= 1 / size - 1e-9 && constraint <= 1.125 + 1e-9).toBe(true);
      }),
    );
  });

  it('effective size is n − D(n − 1)', () => {
    fc.assert(
      fc.property(networks, (history) => {
        const { size, density, effectiveSize } = figuresOf(history);
        fc.pre(density !== null && effectiveSize !== null);
        expect(effectiveSize).toBeCloseTo(size - (density ?? 0) * (size - 1), 9);
      }),
    );
  });

  it('constraint is what the formula, written out over the whole matrix, gives', () => {
    fc.assert(
      fc.property(networks, (history) => {
        const people = history.members.map((member) => member.id);
        fc.pre(people.length > 0);
        expect(figuresOf(history).constraint).toBeCloseTo(constraintByMatrix(people, history.memberTies), 9);
      }),
    );
  });

  it('the order in which people and ties are stored changes nothing', () => {
    fc.assert(
      fc.property(networks, fc.infiniteStream(fc.nat()), (history, numbers) => {
        const shuffled = {
          ...history,
          members: shuffle(history.members, numbers),
          clientTies: shuffle(history.clientTies, numbers),
          memberTies: shuffle(history.memberTies, numbers),
        };
        expect(figuresOf(shuffled)).toEqual(figuresOf(history));
      }),
    );
  });

  it('somebody whom nobody knows lowers the density and adds to the effective size', () => {
    fc.assert(
      fc.property(networks, (history) => {
        fc.pre(history.memberTies.length > 0);
        const before = figuresOf(history);
        const stranger = told('stranger');
        const after = figuresOf({
          ...history,
          members: [...history.members, stranger.member],
          clientTies: [...history.clientTies, stranger.tie],
        });
        expect(after.density ?? 1).toBeLessThan(before.density ?? 0);
        expect(after.effectiveSize ?? 0).toBeGreaterThan(before.effectiveSize ?? Infinity);
      }),
    );
  });

  it('an acquaintance more lowers the effective size', () => {
    fc.assert(
      fc.property(networks, (history) => {
        fc.pre(history.memberTies.length > 0);
        const fewer = figuresOf({ ...history, memberTies: history.memberTies.slice(1) });
        expect(figuresOf(history).effectiveSize ?? Infinity).toBeLessThan(fewer.effectiveSize ?? 0);
      }),
    );
  });
});

function shuffle<T>(items: readonly T[], numbers: fc.Stream<number>): T[] {
  const keyed = items.map((item) => ({ item, key: numbers.next().value ?? 0 }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Burt's formula as it is printed, with the client as row 0 of a symmetric matrix. */
function constraintByMatrix(people: readonly string[], ties: readonly MemberTie[]): number {
  const nodes = ['client', ...people];
  const isTie = (one: string, other: string): boolean =>
    one !== other &&
    (one === 'client' ||
      other === 'client' ||
      ties.some((tie) => [tie.fromId, tie.toId].sort().join() === [one, other].sort().join()));
  const a = nodes.map((one) => nodes.map((other) => (isTie(one, other) ? 1 : 0)));
  const at = (i: number, j: number): number => (a[i]?.[j] ?? 0) + (a[j]?.[i] ?? 0);
  const p = (i: number, j: number): number => at(i, j) / nodes.reduce((sum, _, k) => sum + at(i, k), 0);
  const others = nodes.map((_, index) => index).slice(1);
  return others.reduce((sum, j) => {
    const through = others.filter((q) => q !== j).reduce((total, q) => total + p(0, q) * p(q, j), 0);
    return sum + (p(0, j) + through) ** 2;
  }, 0);
}
