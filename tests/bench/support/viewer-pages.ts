import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { productFolder } from '@netwerk/config';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/browser.ts';
import { room } from './synthetic-scene.ts';

/** The map of the viewer, a bare canvas, and Cytoscape as most would use it. */
export type ViewerSide = 'ours' | 'bare' | 'stock';

const contentTypes: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** The pages of the viewer's benches, built as the viewer is, on this machine only, and a real browser to look at them. */
export class ViewerPages {
  private readonly server: Server;
  private readonly browser: Browser;

  private constructor(server: Server, browser: Browser) {
    this.server = server;
    this.browser = browser;
  }

  static async open(): Promise<ViewerPages> {
    const server = serve(await builtPages());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // Frames come as quickly as they are made: else all that takes less than a sixtieth of a second looks the same.
    return new ViewerPages(server, await openBrowser(['--disable-frame-rate-limit', '--disable-gpu-vsync']));
  }

  /** A page that nobody looked at before, in a process of its own, with its letters and words there. */
  async fresh(side: ViewerSide): Promise<Page> {
    const context = await this.browser.newContext({ viewport: room });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(this.server.address() as AddressInfo).port}/${side}.html`);
    await page.evaluate('bench.prepare()');
    return page;
  }

  /** Also ends what a page is still at work on. */
  async close(): Promise<void> {
    await this.browser.close();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

let built: Promise<string> | null = null;

/** Once for all benches of this process. */
function builtPages(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-viewer-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const vite = join(productFolder, 'node_modules/vite/bin/vite.js');
  const args = ['build', '--logLevel', 'warn', '--emptyOutDir', '--outDir', folder, 'tests/bench/viewer'];
  await promisify(execFile)(process.execPath, [vite, ...args], {
    cwd: productFolder,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return folder;
}

function serve(folder: string): Server {
  return createServer((question, answer) => {
    const path = join(folder, new URL(question.url ?? '/', 'http://here').pathname);
    readFile(path).then(
      (body) => answer.writeHead(200, { 'content-type': contentTypes[extname(path)] ?? '' }).end(body),
      () => answer.writeHead(404).end(),
    );
  });
}
