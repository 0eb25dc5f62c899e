/** Longitude and latitude, WGS 84. */
export type Position = readonly [number, number];

/** Corner points of the buurten. Two buurten that touch name the same corners, so there can be no gap and no overlap. */
const corners = {
  a: [0, 178],
  b: [78, 178],
  c: [159, 178],
  d: [243, 178],
  e: [243, 124],
  f: [243, 75],
  g: [243, 0],
  h: [188, 0],
  i: [96, 0],
  j: [0, 0],
  k: [0, 117],
  l: [91, 137],
  m: [122, 113],
  n: [165, 131],
  o: [65, 108],
  p: [86, 55],
  q: [127, 64],
  r: [181, 57],
} as const satisfies Record<string, Position>;
/** A letter of the table, or whole corner units from the south-west: `243 178`. */
export type Corner = keyof typeof corners | `${number} ${number}`;

/** Where the made-up gemeente lies: in the middle of open water, so that it can never be taken for a real place. */
const southWest: Position = [5.2, 52.56];
/** A corner unit is about ten metres. */
const degreesPerUnit: Position = [0.000148, 0.00009];

/** A ring of corners, counter-clockwise as RFC 7946 wants it, without the closing point. */
export type Ring = readonly Corner[];

export function positionOf(corner: Corner): Position {
  return positionAt(unitsOf(corner));
}

function unitsOf(corner: Corner): Position {
  const named = (corners as Readonly<Partial<Record<string, Position>>>)[corner];
  if (named !== undefined) return named;
  const [x, y] = corner.split(' ').map(Number);
  if (x === undefined || y === undefined) throw new RangeError(`Not a corner: ${corner}`);
  return [x, y];
}

/** A point in corner units on earth. */
export function positionAt([x, y]: readonly [number, number]): Position {
  return [rounded(southWest[0] + x * degreesPerUnit[0]), rounded(southWest[1] + y * degreesPerUnit[1])];
}

/** The outline of several rings together: the edges that only one of them has. */
export function outlineOf(parts: readonly Ring[]): Ring {
  const edges = new Map(parts.flatMap(edgesOf).map(([from, to]) => [`${from}-${to}`, [from, to] as const]));
  const outer = new Map([...edges.values()].filter(([from, to]) => !edges.has(`${to}-${from}`)));
  const first = outer.keys().next().value;
  const ring: Corner[] = [];
  for (let at = first; at !== undefined && ring.length < outer.size; at = outer.get(at)) ring.push(at);
  return ring;
}

export function edgesOf(ring: Ring): (readonly [Corner, Corner])[] {
  return ring.map((corner, index) => [corner, ring[(index + 1) % ring.length] ?? corner] as const);
}

/** GeoJSON polygon. */
export function polygonOf(ring: Ring): { type: 'Polygon'; coordinates: Position[][] } {
  const positions = ring.map(positionOf);
  return { type: 'Polygon', coordinates: [[...positions, ...positions.slice(0, 1)]] };
}

/** Middle of the surface of a ring. */
export function centreOf(ring: Ring): Position {
  const pieces = edgesOf(ring).map(([from, to]) => {
    const [x1, y1] = unitsOf(from);
    const [x2, y2] = unitsOf(to);
    const cross = x1 * y2 - x2 * y1;
    return { cross, x: (x1 + x2) * cross, y: (y1 + y2) * cross };
  });
  const sum = (of: (piece: (typeof pieces)[number]) => number) => pieces.reduce((total, piece) => total + of(piece), 0);
  const triple = 3 * sum((piece) => piece.cross);
  return [
    rounded(southWest[0] + (sum((piece) => piece.x) / triple) * degreesPerUnit[0]),
    rounded(southWest[1] + (sum((piece) => piece.y) / triple) * degreesPerUnit[1]),
  ];
}

/** Six decimals is about ten centimetres. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
