import { readFileSync } from 'node:fs';
import { inventNeighbourhood } from '../neighbourhood.ts';
import { networkFigures, type NetworkFigures } from './network-figures.ts';

const figures = networkFigures(inventNeighbourhood());

/** What was published, and how far the invented networks may be from it; the sources stand in the page that is read below. */
const published: readonly (readonly [figure: keyof NetworkFigures, from: number, to: number])[] = [
  ['meanSize', 9, 15],
  ['meanClosest', 3, 5],
  ['kinShare', 0.5, 0.6],
  ['closestDensity', 0.54, 0.68],
  ['meanConfidants', 2.08, 3.01],
  ['fewConfidants', 0.24, 0.36],
];

describe('the invented networks beside published ones', () => {
  it.each(published)('%s lies between %d and %d', (figure, from, to) => {
    expect(figures[figure]).toBeGreaterThanOrEqual(from);
    expect(figures[figure]).toBeLessThanOrEqual(to);
  });

  it('close among relatives far more often than between circles', () => {
    expect(figures.kinKnowing).toBeGreaterThan(3 * figures.otherKnowing);
    expect(figures.closestDensity).toBeGreaterThan(figures.density);
  });

  it('hold more relatives the closer one looks', () => {
    expect(figures.closestKinShare).toBeGreaterThan(figures.kinShare);
  });

  it('bring people of the same sex together outside kin', () => {
    expect(figures.sameSexOutsideKin).toBeGreaterThan(0.6);
    expect(figures.sameSexOutsideKin).toBeLessThan(0.8);
  });

  it('stand in the page about the demo as they are', () => {
    const page = readFileSync(new URL('../../../../docs/demo-neighbourhood.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `(\w+)` \|.*\| ([\d.]+) \|$/gm)].map(([, figure, value]) => [figure, value]);
    expect(rows).toEqual(Object.entries(figures).map(([figure, value]) => [figure, value.toFixed(2)]));
  });
});
