import { AreaCodes } from './area-codes.ts';
import { areaRows, municipalityRow } from './area-rows.ts';
import { districts, neighbourhoods, writtenResidents } from './areas.ts';
import { centreOf, edgesOf, outlineOf, polygonOf, type Position, type Ring } from './boundaries.ts';

const rings = neighbourhoods.map((area) => area.ring);

describe('the boundaries of the buurten', () => {
  it('leave no gap and no overlap: their surfaces add up to the outline', () => {
    const parts = rings.reduce((sum, ring) => sum + surfaceOf(ring), 0);
    expect(parts).toBeCloseTo(surfaceOf(outlineOf(rings)), 12);
  });

  it('share every inner edge between exactly two buurten, in opposite directions', () => {
    const edges = rings.flatMap(edgesOf).map(([from, to]) => `${from}${to}`);
    const outer = new Set(edgesOf(outlineOf(rings)).map(([from, to]) => `${from}${to}`));
    expect(new Set(edges).size).toBe(edges.length);
    for (const edge of edges) {
      expect(edges.includes([...edge].reverse().join(''))).toBe(!outer.has(edge));
    }
  });

  it('turn counter-clockwise and close, as GeoJSON asks', () => {
    for (const ring of rings) {
      const [outer] = polygonOf(ring).coordinates;
      expect(outer?.at(0)).toEqual(outer?.at(-1));
      expect(surfaceOf(ring)).toBeGreaterThan(0);
    }
  });

  it('hold their own centre', () => {
    for (const ring of rings) expect(isInside(centreOf(ring), polygonOf(ring).coordinates[0] ?? [])).toBe(true);
  });
});

describe('the areas', () => {
  const codes = new AreaCodes('demo');
  const rows = [
    municipalityRow(codes, { residents: writtenResidents, ring: outlineOf(rings) }),
    ...areaRows(codes, { districts, neighbourhoods, firstDistrict: 1 }, (area) => area.residents),
  ];

  it('are one gemeente, three wijken and eight buurten with 2,005 residents', () => {
    const count = (level: string) => rows.filter((row) => row.level === level).length;
    expect([count('MUNICIPALITY'), count('DISTRICT'), count('NEIGHBOURHOOD')]).toEqual([1, districts.length, 8]);
    expect(rows.filter((row) => row.level === 'DISTRICT').reduce((sum, row) => sum + row.residents, 0)).toBe(2_005);
    expect(rows[0]).toMatchObject({ code: 'GM9902-2026', name: 'Oeverlinde', residents: 2_005 });
  });

  it('have codes of their own, with a year', () => {
    expect(new Set(rows.map((row) => row.code)).size).toBe(12);
    for (const row of rows) expect(row.code).toMatch(/^(GM9902|WK9902\d{2}|BU9902\d{4})-2026$/);
  });
});

function surfaceOf(ring: Ring): number {
  const outer = polygonOf(ring).coordinates[0] ?? [];
  return outer.slice(1).reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = outer[index] ?? [0, 0];
    return sum + (beforeX * y - x * beforeY) / 2;
  }, 0);
}

function isInside([x, y]: Position, outline: readonly Position[]): boolean {
  const crossings = outline.slice(1).filter(([endX, endY], index) => {
    const [startX, startY] = outline[index] ?? [0, 0];
    return startY > y !== endY > y && x < startX + ((y - startY) / (endY - startY)) * (endX - startX);
  });
  return crossings.length % 2 === 1;
}
