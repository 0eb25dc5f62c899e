import bold from '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2?url';
import regular from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import semibold from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';

/** Pixels for each pixel of the scene: sharp on paper too. */
const pngScale = 2;
const fonts = { 400: regular, 600: semibold, 700: bold };

export function svgFile(svg: string): Blob {
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`], { type: 'image/svg+xml' });
}

/** The same picture in pixels, on white. A picture may not reach for the page's letters, so they travel along. */
export async function pngFile(svg: string): Promise<Blob> {
  const image = await loadImage(svg.replace('<title', `${await fontStyle()}<title`));
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * pngScale;
  canvas.height = image.naturalHeight * pngScale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png');
  });
}

/** Hands the file to the browser; its name names nobody. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

async function fontStyle(): Promise<string> {
  const faces = await Promise.all(
    Object.entries(fonts).map(async ([weight, address]) => {
      const letters = await asDataAddress(await (await fetch(address)).blob());
      return `@font-face{font-family:'Source Sans 3';font-weight:${weight};src:url(${letters}) format('woff2')}`;
    }),
  );
  return `<style>${faces.join('')}</style>`;
}

function asDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error('The letters could not be read.'));
    reader.readAsDataURL(blob);
  });
}

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}
