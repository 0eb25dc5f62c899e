import { existsSync } from 'node:fs';
import { processEnvironment } from '@netwerk/config';
import { chromium, type Browser } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real browser without a window, which draws without a graphics card. */
export async function openBrowser(moreArguments: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: [...quiet, ...moreArguments] });
}

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** `CHROMIUM_PATH`, a browser of this system, or the one inside an npm package. */
async function browserPath(): Promise<string> {
  const given = processEnvironment()['CHROMIUM_PATH'] ?? systemBrowsers.find((path) => existsSync(path));
  if (given !== undefined) return given;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
