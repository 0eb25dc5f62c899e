import type { Point } from '@netwerk/viewer-scene';
import type { View } from '@netwerk/viewer/map-view';

/** How long a picture took until it stood on the screen, and what stands in it. */
export interface FirstPaint {
  readonly ms: number;
  readonly people: number;
  readonly lines: number;
  readonly names: number;
  /** Where everybody stands who is in the room, in pixels of the screen. */
  readonly places: readonly Point[];
}

/** One hand at a mouse: moves the picture, goes nearer and back, and takes somebody elsewhere. */
export interface Gestures {
  /** For each of the three. */
  readonly frames: number;
  /** How the picture is shown when the hand comes. */
  readonly view: View;
  /** Where whoever is taken stands. */
  readonly at: Point;
  /** How far, in pixels of the screen. */
  readonly by: Point;
}

/** Milliseconds of every frame, and how the picture was left. */
export interface Moved {
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
  readonly drag: readonly number[];
  readonly view: View;
  /** Where whoever was taken stands now. */
  readonly at: Point;
}
