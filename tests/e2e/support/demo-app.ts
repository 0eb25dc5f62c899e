import { join } from 'node:path';
import { jest } from '@jest/globals';
import { productFolder } from '@netwerk/config';
import { storyCaseIds } from '@netwerk/demo';
import { testApi } from '../../support/app.ts';

// A browser on a busy machine; nothing here measures time.
jest.setTimeout(120_000);

/** The product as `npm start` shows it, on a free port; answers its address. */
export async function demoApp(): Promise<string> {
  const viewerDist = join(productFolder, 'apps', 'viewer', 'dist');
  const api = await testApi({ settings: { mode: 'demo', viewerDist } });
  return api.url;
}

/** Under which id a story of the demo is asked for. */
export function caseOf(story: string): string {
  const caseId = storyCaseIds().get(story);
  if (caseId === undefined) throw new Error(`The demo has no story ${story}.`);
  return caseId;
}
