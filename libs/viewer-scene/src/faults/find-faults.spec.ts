import { layoutScene } from '../layout/layout-scene.ts';
import { standardArea } from '../layout/sizes.ts';
import type { Scene, SceneNode } from '../scene.types.ts';
import { buildScene } from '../scene/build-scene.ts';
import { placesOf, randomNetwork } from '../testing/random-network.ts';
import { findFaults } from './find-faults.ts';

const network = randomNetwork(51, 8);
const layout = layoutScene({
  ...{ places: placesOf(network), scheme: 'FOUR_SECTORS', area: standardArea, clientName: 'Truus' },
});
const scene = buildScene(layout, network);
const [first, second, ...others] = scene.nodes as [SceneNode, SceneNode, ...SceneNode[]];

function kindsIn(changed: Partial<Scene>): readonly string[] {
  return [...new Set(findFaults({ ...scene, ties: [], links: [], ...changed }).map((fault) => fault.kind))];
}

/** The first person with the label of the picture moved to a box. */
function labelledAt(x: number, y: number): readonly SceneNode[] {
  const box = { ...first.label.box, x, y };
  return [{ ...first, label: { ...first.label, box } }, second, ...others];
}

describe('findFaults', () => {
  it('finds none in a scene that has none', () => {
    expect(kindsIn({})).toEqual([]);
  });

  it('finds people on people and on the client', () => {
    expect(kindsIn({ nodes: [{ ...first, x: second.x + 5, y: second.y }, second] })).toContain('NODE_ON_NODE');
    expect(kindsIn({ nodes: [{ ...first, x: scene.centre.x, y: scene.centre.y }] })).toContain('NODE_ON_CLIENT');
  });

  it('finds names on people, names, titles and outside the map', () => {
    expect(kindsIn({ nodes: labelledAt(second.x, second.y) })).toContain('LABEL_ON_NODE');
    expect(kindsIn({ nodes: labelledAt(second.label.box.x, second.label.box.y) })).toContain('LABEL_ON_LABEL');
    expect(kindsIn({ nodes: labelledAt(scene.centre.x, scene.centre.y) })).toContain('LABEL_ON_CLIENT');
    expect(kindsIn({ nodes: labelledAt(-30, 300) })).toContain('LABEL_OUTSIDE');
    const title = scene.titles[0]?.box ?? { x: 0, y: 0 };
    expect(kindsIn({ nodes: labelledAt(title.x, title.y) })).toContain('LABEL_ON_TITLE');
  });

  it('finds badges on names and on people', () => {
    const badge = { kind: 'RECEIVED', support: 'ADVICE', letter: 'A', radius: 8 } as const;
    const onName = { ...badge, x: second.label.box.x + 5, y: second.label.box.y + 5 };
    expect(kindsIn({ nodes: [{ ...first, badges: [onName] }, second] })).toContain('BADGE_ON_LABEL');
    expect(kindsIn({ nodes: [{ ...first, badges: [{ ...badge, x: second.x, y: second.y }] }, second] })).toContain(
      'BADGE_ON_NODE',
    );
  });

  it('finds a line through a person and under a name, but not the line of that person', () => {
    const through = { ...line([first, second]), tieId: 't', fromId: 'x', toId: 'y' };
    const found = findFaults({ ...scene, ties: [], links: [through] });
    expect(found.filter((fault) => fault.kind === 'LINE_THROUGH_PERSON').map((fault) => fault.between[1])).toEqual(
      expect.arrayContaining([first.memberId, second.memberId]),
    );
    const { box } = first.label;
    const under = line([box, { x: box.x + box.width, y: box.y + box.height }]);
    expect(kindsIn({ links: [{ ...under, tieId: 't', fromId: first.memberId, toId: 'y' }] })).toContain(
      'LINE_UNDER_NAME',
    );
  });
});

function line(points: readonly { x: number; y: number }[]): Omit<Scene['links'][number], 'tieId' | 'fromId' | 'toId'> {
  return {
    ...{ path: '', points, curved: false, nature: 'ORDINARY', width: 1.3, dotRadius: 2 },
    ...{ dots: [], bars: [], bolt: [], emphasis: 'FULL' },
  };
}
