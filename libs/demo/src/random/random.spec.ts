import fc from 'fast-check';
import { DemoIds } from './ids.ts';
import { Random } from './random.ts';

describe('repeatable chance', () => {
  it('gives the same row for the same path and another row for another path', () => {
    const row = (...path: string[]) =>
      Array.from(
        { length: 20 },
        (
          (random) => () =>
            random.next()
        )(new Random(...path)),
      );
    expect(row('a', 'b')).toEqual(row('a', 'b'));
    expect(row('a', 'b')).not.toEqual(row('ab'));
  });

  it('spreads evenly', () => {
    const random = new Random('spread');
    const counts = Array.from({ length: 10 }, () => 0);
    for (let draw = 0; draw < 20_000; draw += 1) {
      const drawn = random.between(0, 9);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(1_700);
    expect(Math.max(...counts)).toBeLessThan(2_300);
  });

  it('stays within what was asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(40), (seed, low, width) => {
        const drawn = new Random(seed).between(low, low + width);
        return drawn >= low && drawn <= low + width;
      }),
    );
  });

  it('samples different elements', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(30), (seed, count) => {
        const sample = new Random(seed).sample([...'abcdefghijkl'], count);
        return new Set(sample).size === sample.length && sample.length === Math.min(12, count);
      }),
    );
  });
});

describe('ids of invented people', () => {
  it('are UUIDs that start alike, stay the same, and hold no eight digits in a row', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 4 }), (name, path) => {
        const ids = new DemoIds(name);
        const id = ids.of(...path);
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(id.startsWith(ids.prefix)).toBe(true);
        expect(id).not.toMatch(/\d{8}/);
        expect(new DemoIds(name).of(...path)).toBe(id);
      }),
    );
  });
});
