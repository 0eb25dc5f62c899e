import type { SceneOpportunity } from '@netwerk/viewer-scene';
import { isLit, litMembers, opportunityAt } from './map-focus.ts';
import type { OpportunityLayer } from './map-layer.types.ts';

function drawn(id: string, x: number, lit: readonly string[]): SceneOpportunity {
  return {
    ...{ id, number: 1, place: 'OWN', memberId: null, x, y: 100, radius: 19, mark: null, via: null },
    ...{ badge: { x: x + 15, y: 115, radius: 10 }, lit, description: id },
  };
}

const eating = drawn('eating', 100, ['bilal']);
const walking = drawn('walking', 160, []);

function layer(part: Partial<OpportunityLayer>): OpportunityLayer {
  return { list: [eating, walking], chosenId: null, tried: null, onChoose: () => undefined, ...part };
}

describe('a map with kansen', () => {
  test('dims nobody until a kans is looked at, and then all but who belongs to it', () => {
    expect(litMembers(null)).toBeNull();
    expect(litMembers(layer({}))).toBeNull();
    expect([...(litMembers(layer({ chosenId: 'eating' })) ?? [])]).toEqual(['bilal']);
    expect(litMembers(layer({ chosenId: 'taken up meanwhile' }))).toBeNull();
  });

  test('shows the kans that is looked at, else those that are tried, else all', () => {
    expect([eating, walking].map((each) => isLit(each, layer({})))).toEqual([true, true]);
    expect([eating, walking].map((each) => isLit(each, layer({ tried: new Set(['walking']) })))).toEqual([false, true]);
    const both = layer({ tried: new Set(['walking']), chosenId: 'eating' });
    expect([eating, walking].map((each) => isLit(each, both))).toEqual([true, false]);
  });

  test('knows which kans lies under a finger: its mark or its number, the nearest of two', () => {
    expect(opportunityAt([eating, walking], { x: 104, y: 95 })?.id).toBe('eating');
    expect(opportunityAt([eating, walking], { x: 120, y: 122 })?.id).toBe('eating');
    expect(opportunityAt([eating, walking], { x: 145, y: 100 })?.id).toBe('walking');
    expect(opportunityAt([eating, walking], { x: 300, y: 100 })).toBeNull();
  });
});
