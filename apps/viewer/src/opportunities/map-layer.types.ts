import type { SceneOpportunity } from '@netwerk/viewer-scene';

/** Kansen over a map, and what is looked at or tried. */
export interface OpportunityLayer {
  readonly list: readonly SceneOpportunity[];
  readonly chosenId: string | null;
  /** null: nothing is tried. */
  readonly tried: ReadonlySet<string> | null;
  readonly onChoose: (id: string) => void;
}
