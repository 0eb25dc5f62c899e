import type { NetworkAtDate } from '@netwerk/domain';
import type { SceneLayout } from '../layout.types.ts';
import type { Scene, SceneOptions } from '../scene.types.ts';

/** What is to be drawn for one date, in pixels of `layout.area`. */
export function buildScene(layout: SceneLayout, network: NetworkAtDate, options: SceneOptions = {}): Scene {
  const { area, mode, language, centre, rings, sectors, sizes } = layout;
  return {
    area,
    mode,
    language,
    centre,
    rings,
    sectors,
    titles: [],
    client: { ...centre, name: network.clientName, radius: sizes.client, nameSize: options.showUnsafe ? 20 : 20 },
    nodes: [],
    ties: [],
    links: [],
    ghosts: [],
    offMap: [],
  };
}
