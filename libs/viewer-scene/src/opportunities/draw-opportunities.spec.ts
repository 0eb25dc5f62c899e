import type { NetworkAtDate } from '@netwerk/domain';
import { rounds } from '@netwerk/domain/testing';
import { opportunityFaults } from '../faults/opportunity-faults.ts';
import { layoutScene } from '../layout/layout-scene.ts';
import type { LayoutScheme, MapArea } from '../layout.types.ts';
import { buildScene } from '../scene/build-scene.ts';
import type { SceneFilters } from '../scene.types.ts';
import { sceneToSvg } from '../svg/scene-to-svg.ts';
import { placesOf, randomNetwork } from '../testing/random-network.ts';
import { randomOpportunities } from '../testing/random-opportunities.ts';
import { drawOpportunities } from './draw-opportunities.ts';
import type { OpportunityToDraw } from './opportunity.types.ts';

const laptop: MapArea = { width: 880, height: 755 };
const tablet: MapArea = { width: 780, height: 704 };

interface View {
  readonly area?: MapArea;
  readonly scheme?: LayoutScheme;
  readonly filters?: Partial<SceneFilters>;
}

function pictureOf(network: NetworkAtDate, { area = laptop, scheme = 'FOUR_SECTORS', filters = {} }: View = {}) {
  const layout = layoutScene({ places: placesOf(network), scheme, area, clientName: network.clientName });
  const scene = buildScene(layout, network, { filters });
  const shown = new Set(scene.nodes.map((node) => node.memberId));
  const hidden = new Set(network.members.map((member) => member.id).filter((id) => !shown.has(id)));
  const draw = (list: readonly OpportunityToDraw[]) => drawOpportunities(list, { scene, layout, hidden });
  return { scene, draw };
}

const network = randomNetwork(51, 12);
const [neighbour, friend] = network.members.filter((member) => member.kind === 'INFORMAL');
const eating: OpportunityToDraw = {
  ...{ id: 'k1', number: 1, shape: 'PLACE', label: 'Eettafel maandag', title: 'Mee-eten op maandag' },
  ...{ sector: 'WORK_SCHOOL_CLUB', lifeDomain: 'SOCIAL', memberId: null },
  ...{ viaMemberId: neighbour?.id ?? null, viaText: `via ${neighbour?.callName}` },
};
const seeing: OpportunityToDraw = {
  ...eating,
  ...{ id: 'k2', number: 2, shape: 'PERSON', label: friend?.callName ?? '', title: 'Vaker samen' },
  ...{ memberId: friend?.id ?? null, viaMemberId: null, viaText: null },
};
const circle: OpportunityToDraw = {
  ...seeing,
  id: 'k3',
  number: 3,
  shape: 'CIRCLE',
  title: 'Samen om tafel',
  memberId: null,
};

describe('drawOpportunities', () => {
  const { scene, draw } = pictureOf(network);
  const [place, badge, around] = draw([eating, seeing, circle]);

  it('gives who is new an own place, with a line from the client and a line with the words of who goes along', () => {
    expect(place).toMatchObject({ place: 'OWN', memberId: null, lit: [neighbour?.id] });
    expect(place?.mark).toMatchObject({ shape: 'HEXAGON', icon: 'GROUP' });
    expect(place?.via).toMatchObject({ memberId: neighbour?.id, pill: { text: `via ${neighbour?.callName}` } });
    const [start] = place?.mark?.line.points ?? [];
    expect(Math.hypot((start?.x ?? 0) - scene.client.x, (start?.y ?? 0) - scene.client.y)).toBeLessThan(
      scene.client.radius + 5,
    );
  });

  it('puts a number on who is there already, and on the client when it is about the circle', () => {
    const node = scene.nodes.find((each) => each.memberId === friend?.id);
    expect(badge).toMatchObject({ place: 'MEMBER', memberId: friend?.id, mark: null, lit: [friend?.id] });
    expect(Math.hypot((badge?.x ?? 0) - (node?.x ?? 0), (badge?.y ?? 0) - (node?.y ?? 0))).toBeLessThan(
      (node?.radius ?? 0) + (badge?.radius ?? 0),
    );
    expect(around).toMatchObject({ place: 'CLIENT', mark: null });
    expect(around?.lit).toEqual(
      scene.nodes.filter((each) => each.kind !== 'PROFESSIONAL').map((each) => each.memberId),
    );
  });

  it('says in words what the picture says', () => {
    expect(place?.description).toBe(
      `kans 1: Mee-eten op maandag, nieuw: Eettafel maandag, Werk, school, vereniging, via ${neighbour?.callName}`,
    );
    expect(badge?.description).toBe(`kans 2: Vaker samen, bij ${friend?.callName}`);
    expect(around?.description).toBe(`kans 3: Samen om tafel, rond ${network.clientName}`);
  });

  it('leaves out what leads to somebody whom a filter hides, and gives who left the map an own mark', () => {
    const professionals = pictureOf(network, { filters: { who: 'PROFESSIONAL' } });
    expect(professionals.draw([eating, seeing]).map((each) => each.number)).toEqual([1]);
    expect(professionals.draw([eating])[0]?.via).toBeNull();
    const [former] = draw([{ ...seeing, memberId: 'left-the-map' }]);
    expect(former).toMatchObject({ place: 'OWN', mark: { shape: 'CIRCLE' } });
  });

  it('is the same for the same kansen in another order', () => {
    expect(draw([circle, seeing, eating])).toEqual(draw([eating, seeing, circle]));
  });
});

describe('kansen over random networks', () => {
  const rows = [laptop, tablet].flatMap((area) =>
    (['FOUR_SECTORS', 'LIFE_DOMAINS', 'NETWORK_CIRCLE', 'NO_SECTORS'] as const).flatMap((scheme) =>
      [4, 10, 25].map((size) => ({ area, scheme, size, width: area.width })),
    ),
  );

  it.each(rows)('touch nobody in $scheme on $width pixels with $size people', ({ size, ...view }) => {
    const found = Array.from({ length: rounds({ short: 4, full: 12 }) }, (_, index) => {
      const some = randomNetwork(2000 + index, size);
      const { scene, draw } = pictureOf(some, view);
      const before = sceneToSvg(scene);
      const faults = opportunityFaults(scene, draw(randomOpportunities(index, some)));
      expect(sceneToSvg(scene)).toBe(before);
      return faults;
    });
    expect(found.flat()).toEqual([]);
  });
});

describe('opportunityFaults', () => {
  it('finds a mark on somebody, a name on a name, and a line through somebody', () => {
    const { scene, draw } = pictureOf(network);
    const [drawn] = draw([eating]);
    const person = scene.nodes.find((node) => node.memberId !== neighbour?.id);
    if (!drawn?.mark || !person) throw new Error('The picture lacks what this test looks at.');
    const line = { ...drawn.mark.line, points: [scene.client, person] };
    const label = { ...drawn.mark.label, box: person.label.box };
    const moved = { ...drawn, x: person.x, y: person.y, mark: { ...drawn.mark, line, label } };
    const kinds = opportunityFaults(scene, [moved]).map((fault) => fault.kind);
    expect(kinds).toEqual(expect.arrayContaining(['MARK', 'NAME', 'LINE_THROUGH_PERSON']));
  });
});
