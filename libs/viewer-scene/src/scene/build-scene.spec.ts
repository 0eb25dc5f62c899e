import type { MemberOnMap, NetworkAtDate } from '@netwerk/domain';
import { layoutScene } from '../layout/layout-scene.ts';
import { standardArea } from '../layout/sizes.ts';
import type { LayoutInput } from '../layout.types.ts';
import type { Scene, SceneOptions } from '../scene.types.ts';
import { placesOf, randomNetwork } from '../testing/random-network.ts';
import { buildScene } from './build-scene.ts';

const anja: MemberOnMap = {
  ...{ id: 'anja', callName: 'Anja', relation: 'dochter', kind: 'INFORMAL', minor: false, informedOn: null },
  ...{ goneBecause: null, goneSince: null, gone: false, stale: false, version: 1, recordedAt: null, pin: null },
  tie: {
    ...{ id: 't1', memberId: 'anja', validFrom: '2026-01-01', validTo: null, ring: 1, outside: false },
    ...{ sector: 'FAMILY', lifeDomain: 'SOCIAL', strength: 3, frequency: 'WEEKLY', nature: 'ORDINARY', unsafe: false },
    support: [
      { kind: 'PRACTICAL', received: 2, given: 0, words: null },
      { kind: 'EMOTIONAL', received: 0, given: 1, words: null },
    ],
    ...{ source: 'TOLD', confirmedOn: '2026-01-01', endedBecause: null, recordedAt: '2026-01-01T09:00:00Z' },
  },
};

function member(id: string, more: Partial<MemberOnMap> = {}, tie: Partial<MemberOnMap['tie']> = {}): MemberOnMap {
  return { ...anja, id, callName: id, ...more, tie: { ...anja.tie, id: `tie-${id}`, memberId: id, ...tie } };
}

function networkOf(...members: readonly MemberOnMap[]): NetworkAtDate {
  return { caseId: 'c', clientName: 'Truus', on: '2026-11-17', members, ties: [] };
}

function sceneOf(network: NetworkAtDate, options: SceneOptions = {}, more: Partial<LayoutInput> = {}): Scene {
  const input = { places: placesOf(network), scheme: 'FOUR_SECTORS', area: standardArea, clientName: 'Truus' } as const;
  return buildScene(layoutScene({ ...input, ...more }), network, options);
}

describe('buildScene', () => {
  it('says by badges and arrowheads what flows in which direction', () => {
    const scene = sceneOf(networkOf(anja));
    expect(scene.nodes[0]?.badges.map(({ kind, letter }) => [kind, letter])).toEqual([
      ['RECEIVED', 'P'],
      ['GIVEN', 'E'],
    ]);
    expect(scene.ties[0]?.arrows.map((arrow) => arrow.at)).toEqual(['CLIENT', 'MEMBER']);
    expect(scene.ties[0]?.width).toBe(7);
  });

  it('says in words what the picture says', () => {
    expect(sceneOf(networkOf(anja)).nodes[0]?.description).toBe(
      'Anja, dochter, heel dichtbij, Familie, sterke band, Truus krijgt praktisch, Truus geeft emotioneel',
    );
  });

  it('puts badges on the half away from the client', () => {
    const { nodes, centre } = sceneOf(networkOf(anja));
    const [node] = nodes;
    for (const badge of node?.badges ?? []) {
      const outward = Math.hypot(badge.x - centre.x, badge.y - centre.y);
      expect(outward).toBeGreaterThan(Math.hypot((node?.x ?? 0) - centre.x, (node?.y ?? 0) - centre.y));
    }
  });

  it('draws kinds in shapes of their own', () => {
    const kinds = ['INFORMAL', 'PROFESSIONAL', 'GROUP', 'PET'] as const;
    const scene = sceneOf(networkOf(...kinds.map((kind, index) => member(`m${index}`, { kind }))));
    expect(scene.nodes.map(({ shape, icon, corners }) => [shape, icon, corners.length])).toEqual([
      ['CIRCLE', 'PERSON', 0],
      ['ROUNDED_SQUARE', 'PROFESSIONAL', 0],
      ['HEXAGON', 'GROUP', 6],
      ['CIRCLE', 'PET', 0],
    ]);
  });

  it('draws no line to who was only named or has gone, bars on a broken contact, a bolt on tension', () => {
    const scene = sceneOf(
      networkOf(
        member('a', {}, { nature: 'NAMED' }),
        member('b', {}, { nature: 'CUT_OFF' }),
        member('c', {}, { nature: 'TENSION' }),
        member('d', { gone: true, goneBecause: 'DIED' }),
      ),
    );
    expect(scene.ties.map((tie) => [tie.memberId, tie.bars.length, tie.bolt.length])).toEqual([
      ['b', 2, 0],
      ['c', 0, 6],
    ]);
    expect(scene.ties[0]?.arrows).toEqual([]);
    expect(scene.nodes[3]?.badges.at(-1)?.kind).toBe('DIED');
  });

  it('marks an unsafe tie only when asked, and never in gespreksmodus', () => {
    const network = networkOf(member('a', { stale: true }, { unsafe: true, nature: 'TENSION' }));
    expect(sceneOf(network).nodes[0]?.octagon).toEqual([]);
    expect(sceneOf(network, { showUnsafe: true }).nodes[0]?.octagon).toHaveLength(8);
    const shared = sceneOf(network, { showUnsafe: true }, { mode: 'CONVERSATION' });
    expect(shared.nodes[0]?.octagon).toEqual([]);
    expect(shared.nodes[0]?.badges.map((badge) => badge.kind)).not.toContain('STALE');
    expect(shared.nodes[0]?.description).not.toMatch(/onveilig|spanning|jaar/);
    expect(shared.ties[0]?.nature).toBe('ORDINARY');
  });

  it('shows the client a tie with tension as a tie, and a broken or only named one as none, at every size', () => {
    const network = networkOf(
      member('a', { stale: true }, { nature: 'TENSION' }),
      member('b', {}, { nature: 'CUT_OFF' }),
      member('c', {}, { nature: 'NAMED' }),
    );
    for (const scene of [sceneOf(network, {}, { mode: 'CONVERSATION' }), sceneOf(network, { forClient: true })]) {
      expect(scene.ties.map((tie) => [tie.memberId, tie.nature, tie.bolt.length])).toEqual([['a', 'ORDINARY', 0]]);
      expect(scene.nodes.map((node) => node.description).join()).not.toMatch(/spanning|geen contact|genoemd|jaar/);
    }
    expect(sceneOf(network).ties.map((tie) => tie.memberId)).toEqual(['a', 'b']);
  });

  it('lists who has no ring apart', () => {
    const scene = sceneOf(networkOf(anja, member('b', {}, { ring: null }), member('c', {}, { outside: true })));
    expect(scene.offMap.map(({ memberId, because }) => [memberId, because])).toEqual([
      ['b', 'NO_RING'],
      ['c', 'OUTSIDE'],
    ]);
  });

  it('counts the contacts of each sector', () => {
    const scene = sceneOf(networkOf(anja, member('b', {}, { sector: 'CARE' })));
    expect(scene.titles.map((title) => title.count)).toEqual(['1 contact', '0 contacten', '0 contacten', '1 contact']);
  });

  it('is the same for members in any order', () => {
    const network = randomNetwork(21, 20);
    const turned = { ...network, members: [...network.members].reverse(), ties: [...network.ties].reverse() };
    expect(sceneOf(turned)).toEqual(sceneOf(network));
  });
});

describe('filters', () => {
  const network = randomNetwork(22, 20);
  const all = sceneOf(network);

  it('leave everybody who stays in place', () => {
    const informal = sceneOf(network, { filters: { who: 'INFORMAL' } });
    expect(informal.nodes.some((node) => node.kind === 'PROFESSIONAL')).toBe(false);
    for (const node of informal.nodes) {
      const before = all.nodes.find((each) => each.memberId === node.memberId);
      expect([node.x, node.y]).toEqual([before?.x, before?.y]);
    }
  });

  it('hide who knows whom and broken contacts', () => {
    const quiet = sceneOf(network, { filters: { links: false, cutOff: false } });
    expect(all.links.length).toBe(network.ties.length);
    expect(quiet.links).toEqual([]);
    expect(quiet.ties.some((tie) => tie.nature === 'CUT_OFF')).toBe(false);
  });

  it('keep the chosen kinds of support and make the rest light', () => {
    const company = sceneOf(network, { filters: { support: ['COMPANY'] } });
    const shown = company.nodes.flatMap((node) => node.badges.flatMap((badge) => badge.support ?? []));
    expect(new Set(shown)).toEqual(new Set(['COMPANY']));
    for (const node of company.nodes) {
      expect(node.emphasis).toBe(node.badges.some((badge) => badge.support) ? 'FULL' : 'LIGHT');
    }
  });
});
