import fc from 'fast-check';
import { layoutScene } from '../layout/layout-scene.ts';
import { layoutSchemes } from '../layout.types.ts';
import { placesOf, randomNetwork } from '../testing/random-network.ts';
import { buildScene } from './build-scene.ts';
import { placeAt, pointOf } from './cell-at.ts';

const network = randomNetwork(61, 14);

function sceneOf(scheme: (typeof layoutSchemes)[number], width = 880) {
  const input = { places: placesOf(network), scheme, area: { width, height: 755 }, clientName: 'Truus' };
  return buildScene(layoutScene(input), network);
}

const scenes = new Map(layoutSchemes.map((scheme) => [scheme, sceneOf(scheme)]));

describe.each(layoutSchemes)('a point on a map in %s', (scheme) => {
  const scene = scenes.get(scheme) ?? sceneOf(scheme);

  it('lies in the cell of who stands there', () => {
    for (const node of scene.nodes) {
      expect(placeAt(scene, node)).toMatchObject({ ring: node.ring, sector: node.sector });
    }
  });

  it('is found again from its place in the cell', () => {
    const shares = fc.double({ min: 0.02, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...scene.rings),
        fc.constantFrom(...scene.sectors),
        shares,
        shares,
        (ring, sector, angle, depth) => {
          const place = { ring: ring.ring, sector: sector.sector, pin: { angle, depth } };
          const found = placeAt(scene, pointOf(scene, place));
          expect(found).toMatchObject({ ring: place.ring, sector: place.sector });
          expect(found?.pin.angle).toBeCloseTo(angle, 3);
          expect(found?.pin.depth).toBeCloseTo(depth, 3);
        },
      ),
    );
  });
});

describe('placeAt', () => {
  it('says the same on a screen of another size', () => {
    const wide = sceneOf('FOUR_SECTORS', 1200);
    const place = { ring: 2, sector: 'CARE', pin: { angle: 0.3, depth: 0.6 } } as const;
    expect(placeAt(wide, pointOf(wide, place))?.pin.angle).toBeCloseTo(0.3, 3);
  });

  it('knows no cell outside the rim', () => {
    expect(placeAt(sceneOf('FOUR_SECTORS'), { x: 4, y: 4 })).toBeNull();
  });

  it('gives back to the layout where somebody was put', () => {
    const scene = sceneOf('FOUR_SECTORS');
    const [node] = scene.nodes;
    if (!node) throw new Error('nobody');
    const at = placeAt(scene, node);
    if (!at) throw new Error('outside');
    const places = placesOf(network).map((each) => (each.memberId === node.memberId ? { ...each, pin: at.pin } : each));
    const layout = layoutScene({
      ...{ places, scheme: 'FOUR_SECTORS', clientName: 'T' },
      area: { width: 880, height: 755 },
    });
    const pinned = layout.placements.find((each) => each.memberId === node.memberId);
    expect(pinned?.x).toBeCloseTo(node.x, 0);
    expect(pinned?.y).toBeCloseTo(node.y, 0);
  });
});
