import type { Language } from '@netwerk/domain';
import type { Circle } from '../labels/label-places.ts';
import type { LayoutScheme, SceneSizes, SizeMode } from '../layout.types.ts';
import type { Frame } from './frame.ts';

/** How the ground of a map is drawn: where, in which words and sizes, and around whom. */
export interface Look {
  readonly frame: Frame;
  readonly scheme: LayoutScheme;
  readonly mode: SizeMode;
  readonly language: Language;
  readonly sizes: SceneSizes;
  /** Who stands on the map already: words go beside them. */
  readonly people: readonly Circle[];
}
