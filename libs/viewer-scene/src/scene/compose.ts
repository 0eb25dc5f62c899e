import type { MemberTie } from '@netwerk/domain';
import { byText } from '../geometry/round.ts';
import { chooseLabels } from '../labels/choose-labels.ts';
import { labelOptions, withBounds, type LabelOption } from '../labels/label-options.ts';
import type { Circle } from '../labels/label-places.ts';
import type { Box, Point, SceneLayout } from '../layout.types.ts';
import type { Scene, SceneGhost, SceneLink, SceneOffMap } from '../scene.types.ts';
import { figureOf, iconOfKind, type Figure, type Subject } from './figure.ts';
import { badgesOf } from './badges.ts';
import { drawClient } from './client.ts';
import { describeOffMap } from './describe.ts';
import { drawLinks } from './links.ts';
import { drawNode } from './nodes.ts';
import { tieCourses } from './tie-lines.ts';
import { drawTies } from './ties.ts';
import { drawTitles } from './titles.ts';

export interface Content {
  readonly clientName: string;
  readonly subjects: readonly Subject[];
  readonly links: readonly MemberTie[];
  readonly ghosts: readonly SceneGhost[];
}

interface Drawn {
  readonly figures: readonly Figure[];
  readonly badges: readonly (readonly Circle[])[];
  readonly client: Circle;
}

/** Puts one picture together: people and badges first, then straight ties, names beside them, and curves around all that. */
export function composeScene(layout: SceneLayout, content: Content): Scene {
  const { area, mode, language, centre, rings, sectors, sizes } = layout;
  const subjects = [...content.subjects].sort((a, b) => byText(a.member.id, b.member.id));
  const figures = subjects.flatMap((subject) => figureOf(subject, layout) ?? []);
  const client = { ...centre, radius: sizes.client };
  const badges = badgesOf(figures, content.ghosts, { client, boxes: fixedBoxes(layout), radius: sizes.badge });
  const courses = tieCourses(figures, client, sizes);
  const lines = [...courses.map((course) => course.points), ...content.ghosts.flatMap(trailOf)];
  const { labels, links } = namesAndLinks({ figures, badges, client }, lines, layout, content);
  return {
    ...{ area, mode, language, centre, rings, sectors, links },
    titles: drawTitles(figures, layout),
    client: drawClient(content.clientName, client),
    nodes: figures.flatMap((figure, index) => {
      const label = labels[index];
      return label ? [drawNode(figure, badges[index] ?? [], label, layout)] : [];
    }),
    ties: drawTies(courses, client),
    ghosts: content.ghosts,
    offMap: offMapOf(subjects, figures, layout),
  };
}

/** Titles of sectors and names of rings: nothing may stand on them. */
function fixedBoxes(layout: SceneLayout): readonly Box[] {
  const titles = layout.sectors.flatMap((sector) => (sector.title ? [sector.title.box] : []));
  return [...titles, ...layout.rings.map((ring) => ring.pill)];
}

function trailOf(ghost: SceneGhost): readonly (readonly Point[])[] {
  return ghost.arrow ? [[ghost, ghost.arrow.corners[0]]] : [];
}

/** Names keep clear of straight ties, curves of names; then both look once more, knowing the other. */
function namesAndLinks(
  drawn: Drawn,
  ties: readonly (readonly Point[])[],
  layout: SceneLayout,
  content: Content,
): { readonly labels: readonly LabelOption[]; readonly links: readonly SceneLink[] } {
  const first = placeNames(drawn, ties, layout, content.ghosts);
  if (content.links.length === 0) return { labels: first, links: [] };
  const ground = { client: drawn.client, mode: layout.mode };
  const curves = drawLinks(content.links, drawn.figures, { ...ground, names: first.map((label) => label.box) });
  const labels = placeNames(drawn, [...ties, ...curves.map((curve) => curve.points)], layout, content.ghosts);
  return {
    labels,
    links: drawLinks(content.links, drawn.figures, { ...ground, names: labels.map((label) => label.box) }),
  };
}

function placeNames(
  { figures, badges, client }: Drawn,
  lines: readonly (readonly Point[])[],
  layout: SceneLayout,
  ghosts: readonly SceneGhost[],
): readonly LabelOption[] {
  const ground = {
    area: layout.area,
    sizes: layout.sizes,
    boxes: fixedBoxes(layout),
    circles: [client, ...figures.map((figure) => figure.circle), ...badges.flat()],
    ghosts,
    lines: withBounds(lines),
  };
  return chooseLabels(
    figures.map(({ circle, subject }, index) => {
      const { callName, relation } = subject.member;
      const owner = { circle, badges: badges[index] ?? [], words: { callName, relation, tag: subject.tag } };
      return labelOptions(owner, ground);
    }),
  );
}

function offMapOf(
  subjects: readonly Subject[],
  figures: readonly Figure[],
  layout: SceneLayout,
): readonly SceneOffMap[] {
  const placed = new Set(figures.map((figure) => figure.subject.member.id));
  return subjects
    .filter((subject) => !placed.has(subject.member.id))
    .map((subject) => ({
      memberId: subject.member.id,
      callName: subject.member.callName,
      relation: subject.member.relation,
      icon: iconOfKind[subject.member.kind],
      because: subject.member.tie.outside ? 'OUTSIDE' : 'NO_RING',
      description: describeOffMap(subject, layout),
    }));
}
