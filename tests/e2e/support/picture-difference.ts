import type { Page } from 'playwright-core';

/** A difference in a colour, of 255, that an eye sees. */
const visible = 48;

/** Which share of the points of two pictures of the same size, PNG, look different. */
export function pictureDifference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ([first, second, least]) => {
      const pointsOf = async (picture: string): Promise<Uint8ClampedArray> => {
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (!context) throw new Error('This browser has no canvas.');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height).data;
      };
      const [here, there] = [await pointsOf(first), await pointsOf(second)];
      if (here.length !== there.length) throw new Error('The pictures are not equally large.');
      let different = 0;
      for (let at = 0; at < here.length; at += 4) {
        const differs = [0, 1, 2].some(
          (colour) => Math.abs((here[at + colour] ?? 0) - (there[at + colour] ?? 0)) > least,
        );
        if (differs) different += 1;
      }
      return different / (here.length / 4);
    },
    [one.toString('base64'), other.toString('base64'), visible] as const,
  );
}
