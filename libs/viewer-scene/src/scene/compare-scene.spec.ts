import type { MemberOnMap, NetworkAtDate } from '@netwerk/domain';
import { layoutScene } from '../layout/layout-scene.ts';
import { standardArea } from '../layout/sizes.ts';
import { placesOf, randomNetwork } from '../testing/random-network.ts';
import { compareScene } from './compare-scene.ts';

const base = randomNetwork(31, 12);
const changed = '2026-06-01';

function withRing(member: MemberOnMap, ring: 1 | 2 | 3): MemberOnMap {
  return { ...member, gone: false, goneBecause: null, tie: { ...member.tie, ring, nature: 'ORDINARY', strength: 2 } };
}

const [closer, stopped, added, less, ...rest] = base.members as [
  MemberOnMap,
  MemberOnMap,
  MemberOnMap,
  MemberOnMap,
  ...MemberOnMap[],
];
const then: NetworkAtDate = { ...base, on: '2026-03-01', members: [withRing(closer, 3), stopped, less, ...rest] };
const now: NetworkAtDate = { ...base, members: [withRing(closer, 1), added, less, ...rest] };
const layout = layoutScene({
  places: [
    ...placesOf(then).map((place) => ({ ...place, validTo: changed })),
    ...placesOf(now).map((place) => ({ ...place, validFrom: changed })),
  ],
  ...{ scheme: 'FOUR_SECTORS', area: standardArea, clientName: 'Truus' },
});
const scene = compareScene(layout, then, now, [
  { memberId: closer.id, change: 'CLOSER', supportShift: 'EQUAL' },
  { memberId: stopped.id, change: 'STOPPED', supportShift: 'LESS' },
  { memberId: added.id, change: 'NEW', supportShift: 'MORE' },
  { memberId: less.id, change: 'SAME', supportShift: 'LESS' },
  ...rest.map((member) => ({ memberId: member.id, change: 'SAME' as const, supportShift: 'EQUAL' as const })),
]);

function tagOf(memberId: string): string | undefined {
  return scene.nodes.find((node) => node.memberId === memberId)?.label.tag?.text;
}

describe('compareScene', () => {
  it('puts a word at everybody who changed', () => {
    expect([closer, stopped, added, less].map((member) => tagOf(member.id))).toEqual([
      'dichterbij',
      'gestopt',
      '+ nieuw',
      'geeft minder',
    ]);
  });

  it('makes the rest lighter', () => {
    const light = scene.nodes.filter((node) => node.emphasis === 'LIGHT').map((node) => node.memberId);
    expect(light).toEqual(rest.map((member) => member.id).sort());
  });

  it('leads a trail from where somebody stood to where they stand', () => {
    const placed = layout.placements.filter((each) => each.memberId === closer.id);
    const [ghost] = scene.ghosts;
    expect(scene.ghosts).toHaveLength(1);
    expect([ghost?.x, ghost?.y]).toEqual([placed[1]?.x, placed[1]?.y]);
    const tip = ghost?.arrow?.corners[0] ?? { x: 0, y: 0 };
    const distance = Math.hypot(tip.x - (placed[0]?.x ?? 0), tip.y - (placed[0]?.y ?? 0));
    expect(distance).toBeLessThan(layout.sizes.node + 5);
  });

  it('turns badges away from the head of the trail', () => {
    const [ghost] = scene.ghosts;
    const tip = ghost?.arrow?.corners[0] ?? { x: 0, y: 0 };
    const badges = scene.nodes.find((node) => node.memberId === closer.id)?.badges ?? [];
    expect(badges.length).toBeGreaterThan(0);
    for (const badge of badges) expect(Math.hypot(badge.x - tip.x, badge.y - tip.y)).toBeGreaterThan(badge.radius);
  });

  it('draws no line to who stopped', () => {
    expect(scene.ties.some((tie) => tie.memberId === stopped.id)).toBe(false);
  });

  it('moves nobody who did not change', () => {
    for (const member of rest) {
      const node = scene.nodes.find((each) => each.memberId === member.id);
      const placement = layout.placements.find((each) => each.memberId === member.id);
      expect([node?.x, node?.y]).toEqual([placement?.x, placement?.y]);
    }
  });
});
