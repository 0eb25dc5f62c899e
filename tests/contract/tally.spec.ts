import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

describe('the tally that npm test adds up', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tally-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** Runs Jest on these test files and gives what the reporter wrote. */
  function tallyOf(files: Record<string, string>): unknown {
    writeFileSync(join(folder, 'package.json'), '{ "jest": { "transform": {} } }');
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const jest = join(root, 'node_modules/jest/bin/jest.js');
    const reporter = join(root, 'tests/support/tally.reporter.mjs');
    const { stderr } = spawnSync(process.execPath, [jest, '--ci', '-i', `--reporters=${reporter}`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return JSON.parse(readFileSync(join(folder, '.cache/tally.json'), 'utf8'));
  }

  it('counts a test that passes', () => {
    expect(tallyOf({ 'good.test.js': `it('holds', () => {});` })).toEqual({ passed: 1, failed: 0 });
  });

  it('counts as failed what fails, what is left out, and a file that cannot run', () => {
    const tally = tallyOf({
      'mixed.test.js': `it('holds', () => {}); it('breaks', () => { throw new Error(); }); it.skip('is left out', () => {}); it.todo('waits');`,
      'broken.test.js': `throw new Error('before any test');`,
    });
    expect(tally).toEqual({ passed: 1, failed: 4 });
  });
});
