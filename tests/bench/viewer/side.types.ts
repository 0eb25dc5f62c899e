import type { Point, Scene } from '@netwerk/viewer-scene';
import type { SceneRequest } from '@netwerk/viewer/testing';
import type { FirstPaint, Gestures, Moved } from '../support/viewer-side.types.ts';

/** What a page of the bench can do. */
export interface BenchSide {
  /** What a page has before it comes to a map: its letters and words. */
  readonly prepare: () => Promise<void>;
  /** The picture of a scene whose places are known. */
  readonly paintScene: (scene: Scene) => Promise<FirstPaint>;
  /** The picture of a network for which places have yet to be chosen. */
  readonly paintNetwork?: (request: SceneRequest, scene: Scene) => Promise<FirstPaint>;
  readonly whereNothingIs: (picture: string, places: readonly Point[]) => Promise<readonly Point[]>;
  readonly moveAround?: (gestures: Gestures) => Promise<Moved>;
}

declare global {
  interface Window {
    bench: BenchSide;
  }
}
