import { createHash } from 'node:crypto';
import { defaultSeed, inventNeighbourhood } from '../neighbourhood.ts';
import { neighbourhoods, writtenResidents } from '../place/areas.ts';
import { centreOf, polygonOf, type Ring } from '../place/boundaries.ts';
import { Random } from '../random/random.ts';
import { Collected, groupedBy } from '../studies/collected.ts';
import { networkFigures } from '../studies/network-figures.ts';
import type { DemoBatch } from '../dataset/batch.types.ts';
import { buurtRings, cellOf, outlineOfCells } from './cells.ts';
import { buurtName, namesOfBuurten } from './wijk-names.ts';

/** Made once: each of the tests below looks at the same people. */
const city = inventNeighbourhood({ residents: 10_000 });
const batches: readonly DemoBatch[] = [...city.batches()];
const made = { ...city, batches: () => batches };
const rows = new Collected(made);

const digestOf = (all: Iterable<DemoBatch>): string => {
  const hash = createHash('sha256');
  for (const batch of all) hash.update(JSON.stringify(batch));
  return hash.digest('hex');
};

describe('the same seed', () => {
  it('gives a large gemeente the same bytes on every machine', () => {
    expect(digestOf(batches)).toBe('f25ff557325b537db0620f236f9d9fe83904bcddf68b5c274ef7e25ea7c536b1');
  });

  it('gives the village the people it always had: raise generatorVersion where this has to change', () => {
    expect(digestOf(inventNeighbourhood().batches())).toBe(
      '53dda46f670f67b5013097d4fc9e5fa3faf8b6b81bf96b3c05ba08732df9cb18',
    );
  });

  it('says of a large gemeente that it is another than the village', () => {
    expect(city.seed).toBe(`${defaultSeed}/10000/wijken`);
  });
});

describe('a large gemeente', () => {
  const written = new Set(neighbourhoods.map((area) => area.name));
  const buurten = rows.nodes('Area').filter((area) => area.level === 'NEIGHBOURHOOD' && !written.has(area.name));
  const wijkteams = rows.nodes('Team').filter((team) => team.name.startsWith('Wijkteam')).length;

  it('has as many residents as were asked for, each in one buurt', () => {
    const lives = rows.links('LIVES_IN');
    expect(new Set(lives.map((link) => link.from)).size).toBe(10_000);
    expect(lives.length).toBe(10_000);
    const gemeente = rows.nodes('Area').find((area) => area.level === 'MUNICIPALITY');
    expect(gemeente?.residents).toBe(10_000);
  });

  it('keeps the village, and has buurten of a real size around it', () => {
    const village = rows.nodes('Area').filter((area) => written.has(area.name));
    expect(village.reduce((sum, area) => sum + area.residents, 0)).toBe(writtenResidents);
    for (const { residents } of buurten) {
      expect(residents).toBeGreaterThanOrEqual(900);
      expect(residents).toBeLessThanOrEqual(6_000);
    }
  });

  it('has every relationship between things that were written before it, and no id twice', () => {
    const known = new Set<string>();
    for (const batch of batches) {
      if ('node' in batch) {
        for (const row of batch.rows) {
          // The codes of a list may be those of another list too.
          if ('id' in row && known.has(row.id)) throw new Error(`Twice: ${row.id}`);
          known.add('id' in row ? row.id : row.code);
        }
      } else {
        expect(batch.rows.filter((link) => !known.has(link.from) || !known.has(link.to))).toEqual([]);
      }
    }
  });

  it('gives workers around the village a caseload that can be carried', () => {
    const open = new Set(
      rows
        .nodes('Case')
        .filter((file) => file.closedOn === undefined)
        .map((file) => file.id),
    );
    const working = rows.links('WORKS_ON').filter((link) => open.has(link.to));
    const loads = [...groupedBy(working, (link) => link.from).values()].map((links) => links.length);
    expect(Math.max(...loads)).toBeLessThanOrEqual(35);
    expect(open.size / 10_000).toBeGreaterThan(0.02);
    expect(wijkteams).toBe(4);
  });

  it('has people who know somebody in another wijk', () => {
    const home = new Map(rows.links('LIVES_IN').map((link) => [link.from, link.to.slice(0, 'BU990201'.length)]));
    const across = rows.links('OPEN_TIE').filter((tie) => home.get(tie.from) !== home.get(tie.to));
    expect(across.length).toBeGreaterThan(10);
  });

  it('has networks like those of the village', () => {
    const figures = networkFigures(made);
    expect(figures.meanSize).toBeGreaterThan(9);
    expect(figures.meanSize).toBeLessThan(15);
    expect(figures.meanClosest).toBeGreaterThan(2.9);
    expect(figures.meanClosest).toBeLessThan(5);
    expect(figures.kinShare).toBeCloseTo(0.55, 1);
    expect(figures.closestDensity).toBeGreaterThan(0.54);
    expect(figures.closestDensity).toBeLessThan(0.68);
    expect(figures.kinKnowing).toBeGreaterThan(3 * figures.otherKnowing);
  });
});

describe('the ground under a gemeente of a million', () => {
  const parts = 97;
  const rings = Array.from({ length: parts - 1 }, (_, part) =>
    buurtRings(new Random('ground', part), cellOf(part + 1, parts)),
  ).flat();

  it('leaves no gap and no overlap', () => {
    const village = neighbourhoods.map((area) => area.ring);
    const together = [...rings, ...village].reduce((sum, ring) => sum + surfaceOf(ring), 0);
    expect(together).toBeCloseTo(surfaceOf(outlineOfCells(parts)), 8);
  });

  it('turns counter-clockwise, and every buurt lies around its centre', () => {
    for (const ring of rings) {
      expect(surfaceOf(ring)).toBeGreaterThan(0);
      const [lowest, highest] = spanOf(ring);
      const [longitude] = centreOf(ring);
      expect(longitude > lowest && longitude < highest).toBe(true);
    }
  });

  it('has a name for every buurt', () => {
    const names = Array.from({ length: namesOfBuurten }, (_, number) => buurtName(number));
    expect(new Set(names).size).toBe(namesOfBuurten);
    expect(namesOfBuurten).toBeGreaterThanOrEqual((parts - 1) * 4);
  });
});

function surfaceOf(ring: Ring): number {
  const outer = polygonOf(ring).coordinates[0] ?? [];
  return outer.slice(1).reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = outer[index] ?? [0, 0];
    return sum + (beforeX * y - x * beforeY) / 2;
  }, 0);
}

function spanOf(ring: Ring): [number, number] {
  const longitudes = (polygonOf(ring).coordinates[0] ?? []).map(([x]) => x);
  return [Math.min(...longitudes), Math.max(...longitudes)];
}
