import type { MapArea, Point } from '@netwerk/viewer-scene';
import './page.css';

/** The element in which every side draws. */
export function placeOfPicture(): HTMLElement {
  const place = document.getElementById('place');
  if (!place) throw new Error('The page has no place for a picture.');
  return place;
}

export function roomOfPicture(): MapArea {
  const { clientWidth: width, clientHeight: height } = placeOfPicture();
  return { width, height };
}

/** The letters of the viewer, which a page has before it comes to a map. */
export async function loadLetters(): Promise<void> {
  await Promise.all(['400', '600', '700'].map((weight) => document.fonts.load(`${weight} 12px 'Source Sans 3'`)));
}

/** The moment of the next frame. */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

/** Looks at every frame whether something is so. */
export async function untilSo(isSo: () => boolean): Promise<void> {
  while (!isSo()) await nextFrame();
}

/** A browser holds the third frame until the first is on the screen. */
const framesAhead = 3;

/**
 * Waits until what was asked of the page is on the screen. Every frame changes a point in the corner, for a browser skips a
 * frame in which nothing changes.
 */
export async function untilPainted(): Promise<void> {
  const mark = document.getElementById('mark');
  for (let frame = 0; frame < framesAhead; frame += 1) {
    if (mark) mark.style.opacity = frame % 2 === 0 ? '0.5' : '1';
    await nextFrame();
  }
}

/** Those of the places that can be seen: a margin at the rim is left out. */
export function inRoom(places: readonly Point[]): readonly Point[] {
  const { width, height } = roomOfPicture();
  return places.filter(({ x, y }) => x > reach && y > reach && x < width - reach && y < height - reach);
}

/** So far around a place the rim of somebody is looked for, in pixels. */
const reach = 15;
/** Anything darker than the ground of the rings. */
const darkest = 215;

/** The places around which a picture of the page, a PNG in base64, shows nothing but the ground. */
export async function whereNothingIs(picture: string, places: readonly Point[]): Promise<readonly Point[]> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  context.drawImage(image, 0, 0);
  const side = 2 * reach + 1;
  return places.filter(({ x, y }) => {
    const { data } = context.getImageData(Math.round(x) - reach, Math.round(y) - reach, side, side);
    return !data.some((value, at) => at % 4 === 0 && value < darkest);
  });
}
