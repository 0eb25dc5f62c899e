import type { TFunction } from 'i18next';
import { sceneToSvg, standardArea, type LayoutInput } from '@netwerk/viewer-scene';
import type { ScreenLanguage } from '../language/language.ts';
import { drawOnce } from './draw-once.ts';
import { commonFacts, takeAlong, type ExportAct } from './exported.ts';
import { exportedScene } from './exported-scene.ts';
import { headingParts } from './heading-parts.ts';
import { download, pngFile, svgFile } from './picture-file.ts';

/** Room for the list of a print is not needed here: the picture has the shape of the map on a laptop. */
const area = standardArea;

interface PictureChoice {
  readonly scheme: LayoutInput['scheme'];
  readonly screen: ScreenLanguage;
  readonly t: TFunction;
}

/** Records, draws and hands over one picture; answers the name of the file. Fails without leaving anything behind. */
export async function takePicture(act: ExportAct, { scheme, screen, t }: PictureChoice): Promise<string> {
  const exported = await takeAlong(act);
  const scene = await drawOnce(exportedScene(exported, { scheme, area, language: act.language }));
  const captions = [headingParts(exported, screen, t).join(' · '), t('print.letters')];
  const svg = sceneToSvg(scene, { captions });
  const name = `${t('print.fileName')}-${commonFacts(exported).on}.${act.format.toLowerCase()}`;
  download(act.format === 'PNG' ? await pngFile(svg) : svgFile(svg), name);
  return name;
}
