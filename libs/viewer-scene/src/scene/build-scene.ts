import type { NetworkAtDate } from '@netwerk/domain';
import type { SceneLayout } from '../layout.types.ts';
import type { Scene, SceneOptions } from '../scene.types.ts';
import { composeScene } from './compose.ts';
import { filtersOf, isShown, subjectOf } from './subjects.ts';

/** What is to be drawn for one date, in pixels of `layout.area`. */
export function buildScene(layout: SceneLayout, network: NetworkAtDate, options: SceneOptions = {}): Scene {
  const filters = filtersOf(options);
  return composeScene(layout, {
    clientName: network.clientName,
    subjects: network.members
      .filter((member) => isShown(member, filters))
      .map((member) => subjectOf(member, options, layout.mode)),
    links: filters.links ? network.ties : [],
    ghosts: [],
  });
}
