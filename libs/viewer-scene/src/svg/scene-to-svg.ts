import { sceneWords } from '../scene/words.ts';
import type { Scene } from '../scene.types.ts';
import { element, escapeText } from './element.ts';
import { groundMarkup, pillsMarkup } from './ground.ts';
import { ghostMarkup, linkMarkup, tieMarkup } from './lines.ts';
import { clientMarkup, nodeMarkup } from './people.ts';
import { defaultTheme, type SceneTheme } from './theme.ts';

export interface SvgOptions {
  readonly theme?: Partial<SceneTheme>;
  /** Accessible name of the whole picture; "Netwerkkaart van …" when left out. */
  readonly title?: string;
  /** Prefix of the element ids, when several pictures stand on one page. */
  readonly idPrefix?: string;
  /** Lines under the picture, for one that leaves the page: what it is, of when, and what the letters mean. */
  readonly captions?: readonly string[];
}

const captionSize = 13;
const captionLine = 20;

/**
 * The whole picture as one SVG element, for print, export and forced colours: no styles, scripts or links, so that it fits
 * a strict content policy, and a name in words for everybody in it.
 */
export function sceneToSvg(scene: Scene, options: SvgOptions = {}): string {
  const theme = { ...defaultTheme, ...options.theme };
  const captions = options.captions ?? [];
  const { width } = scene.area;
  const height = scene.area.height + (captions.length === 0 ? 0 : captions.length * captionLine + 10);
  const titleId = `${options.idPrefix ?? 'scene'}-title`;
  const name = options.title ?? `${sceneWords[scene.language].mapOf} ${scene.client.name}`;
  return element(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'group' },
      'aria-labelledby': titleId,
      lang: scene.language.toLowerCase(),
      'font-family': theme.fontFamily,
      'text-rendering': 'geometricPrecision',
    },
    element('title', { id: titleId }, escapeText(name)),
    hidden(groundMarkup(scene, theme)),
    hidden(scene.links.map((link) => linkMarkup(link, theme)).join('')),
    hidden(scene.ties.map((tie) => tieMarkup(tie, theme)).join('')),
    hidden(pillsMarkup(scene, theme) + scene.ghosts.map((ghost) => ghostMarkup(ghost, theme)).join('')),
    hidden(clientMarkup(scene.client, theme)),
    ...scene.nodes.map((node) => nodeMarkup(node, theme)),
    ...captions.map((caption, index) => captionMarkup(caption, scene.area.height + (index + 1) * captionLine, theme)),
  );
}

function captionMarkup(caption: string, y: number, theme: SceneTheme): string {
  return element('text', { x: 12, y, 'font-size': captionSize, fill: theme.ink }, escapeText(caption));
}

/** Seen only: the people's own names say the same in words. */
function hidden(markup: string): string {
  return element('g', { 'aria-hidden': 'true' }, markup);
}
