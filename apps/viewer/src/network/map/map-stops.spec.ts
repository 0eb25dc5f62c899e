import { buildScene, drawOpportunities, layoutScene } from '@netwerk/viewer-scene';
import { placesOf, randomNetwork } from '@netwerk/viewer-scene/testing';
import { opportunitiesToDraw } from '../../opportunities/opportunities-to-draw.ts';
import { kans } from '../../opportunities/testing/opportunity-builder.ts';
import { mapStops } from './map-stops.ts';

const network = randomNetwork(51, 9);
const [friend] = network.members.filter((member) => member.kind === 'INFORMAL');
const area = { width: 880, height: 755 };
const layout = layoutScene({ places: placesOf(network), scheme: 'FOUR_SECTORS', area, clientName: network.clientName });
const scene = buildScene(layout, network);

describe('the stops of the keyboard', () => {
  const list = [kans({ viaMemberId: null }), kans({ id: 'kans-2', number: 2, memberId: friend?.id ?? null })];
  const toDraw = opportunitiesToDraw(list, { nameOf: () => null, via: (name) => name });
  const stops = mapStops(scene, drawOpportunities(toDraw, { scene, layout, hidden: new Set() }));

  test('are everybody once, from close to far, and then every kans by number', () => {
    const people = stops.filter((stop) => stop.memberId !== null);
    expect(people.map((stop) => stop.memberId).toSorted()).toEqual(scene.nodes.map((node) => node.memberId).toSorted());
    expect(stops.slice(people.length).map((stop) => stop.opportunityId)).toEqual(['kans-1', 'kans-2']);
    expect(new Set(stops.map((stop) => stop.key)).size).toBe(stops.length);
  });

  test('say what the picture says', () => {
    expect(stops.map((stop) => stop.label)).toContain(`kans 2: Mee-eten op maandag, bij ${friend?.callName}`);
    const rings = scene.nodes.map((node) => [node.memberId, node.ring] as const);
    const told = stops.flatMap((stop) => rings.find(([id]) => id === stop.memberId)?.[1] ?? []);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });
});
