import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { productFolder } from '@netwerk/config';
import { StartProblem } from './start-problem.ts';

const dist = join(productFolder, 'apps/viewer/dist');

/**
 * Builds the viewer when its sources changed since the last time, and answers the folder.
 * @throws StartProblem with the last lines of the build
 */
export function buildViewer(): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(productFolder, 'tools/build-viewer.mjs')], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const endWithUs = (): void => void child.kill();
    process.once('exit', endWithUs);
    let output = '';
    const collect = (chunk: string): void => void (output += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('close', (code) => {
      process.off('exit', endWithUs);
      if (code === 0) resolve(dist);
      else reject(buildFailed(output));
    });
  });
}

function buildFailed(output: string): StartProblem {
  const tail = output.trim().split('\n').slice(-8).join('\n');
  return new StartProblem({
    nl: `De schermen konden niet worden gebouwd; voer npm ci opnieuw uit en start dan weer.\n${tail}`,
    en: 'The viewer could not be built; run npm ci again and then start again.',
  });
}
