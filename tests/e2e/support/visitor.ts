import { existsSync } from 'node:fs';
import { afterAll, expect } from '@jest/globals';
import { processEnvironment } from '@netwerk/config';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A heap snapshot then holds every string in full.
  '--js-flags=--heap-snapshot-string-limit=100000000',
];

let browser: Promise<Browser> | null = null;

afterAll(async () => {
  await (await browser)?.close();
  browser = null;
});

/** Somebody at a screen, and what went wrong behind it. */
export interface Visitor {
  readonly page: Page;
  readonly url: string;
  /** Console errors, faults in scripts, refusals by the content security policy, questions to other places. */
  readonly faults: string[];
}

export interface VisitorOptions extends BrowserContextOptions {
  /** A demo person who is logged in already. */
  readonly as?: string;
}

export const laptop = { width: 1440, height: 900 };
export const tablet = { width: 1112, height: 834 };
export const phone = { width: 390, height: 844 };

/** A fresh browser profile at the product's address. */
export async function visit(url: string, options: VisitorOptions = {}): Promise<Visitor> {
  const { as, ...settings } = options;
  const context = await (await openBrowser()).newContext({ viewport: laptop, locale: 'nl-NL', ...settings });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const faults = listenForFaults(page, url);
  if (as !== undefined) {
    const answer = await context.request.post(`${url}/session/demo`, {
      data: { account: as },
      headers: { origin: url },
    });
    expect(answer.status()).toBe(200);
  }
  return { page, url, faults };
}

export async function leave(visitor: Visitor): Promise<void> {
  await visitor.page.context().close();
  expect(visitor.faults).toEqual([]);
}

function listenForFaults(page: Page, url: string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('console', (message) => {
    const expected = /Failed to load resource.*(401|404|503|ERR_INTERNET_DISCONNECTED)/.test(message.text());
    if (message.type() === 'error' && !expected) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const here = request.url().startsWith(`${url}/`) || /^(data|blob):/.test(request.url());
    if (!here) faults.push(`request elsewhere: ${request.url()}`);
  });
  return faults;
}

function openBrowser(): Promise<Browser> {
  browser ??= browserPath().then((executablePath) => chromium.launch({ executablePath, args: quiet }));
  return browser;
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
