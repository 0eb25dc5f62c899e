import { afterAll, expect } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.ts';

// A heap snapshot then holds every string in full.
const wholeStrings = '--js-flags=--heap-snapshot-string-limit=100000000';

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
  const context = await (await theBrowser()).newContext({ viewport: laptop, locale: 'nl-NL', ...settings });
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

function theBrowser(): Promise<Browser> {
  browser ??= openBrowser([wholeStrings]);
  return browser;
}
