import type { Scene, SceneFault } from '../scene.types.ts';
import { lineFaults } from './line-faults.ts';
import { labelFaults, nodeFaults } from './mark-faults.ts';

/** Everything in a scene that touches what it should not touch, each pair once. */
export function findFaults(scene: Scene): readonly SceneFault[] {
  return [...nodeFaults(scene), ...labelFaults(scene), ...lineFaults(scene)];
}
