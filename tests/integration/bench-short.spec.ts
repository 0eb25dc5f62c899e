import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { productFolder } from '@netwerk/config';
import { proveBounded } from '../bench/nearby-worst-case.bench.ts';
import { aCrowdedPlace } from '../bench/support/crowded-place.ts';
import { benchNames } from '../bench/support/find-benches.ts';
import { isMet } from '../bench/support/figures.ts';
import { withResults } from '../bench/support/results-page.ts';
import { testGraph } from '../support/graph.ts';

// That the benches work, and that what they compare is the same; how fast it is, is measured by `npm run bench`.
jest.setTimeout(300_000);

interface Outcome {
  readonly name: string;
  readonly sides?: number;
  readonly error?: string | null;
  /** The test that runs its short form instead. */
  readonly elsewhere?: string;
}

let outcomes: Outcome[];

beforeAll(async () => {
  outcomes = await shortRun();
}, 300_000);

/** Every bench in one process, as `npm run bench -- --short` runs them. */
function shortRun(): Promise<Outcome[]> {
  const args = ['--import', './tools/run-source.mjs', 'tests/bench/main.ts', '--short'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: productFolder }, (error, output, errors) => {
      const lines = output.split('\n').filter((line) => line.startsWith('{"name"'));
      if (lines.length === 0) reject(new Error(`${error?.message}\n${errors}`));
      else resolve(lines.map((line) => JSON.parse(line) as Outcome));
    });
  });
}

test.each(benchNames())('%s works and its sides give the same answer, or it names the test that says so', (name) => {
  const outcome = outcomes.find((one) => one.name === name);
  if (outcome?.elsewhere === undefined) {
    expect(outcome).toEqual({ name, sides: expect.any(Number), error: null });
    expect(outcome?.sides).toBeGreaterThan(0);
  } else {
    expect(readFileSync(join(productFolder, outcome.elsewhere), 'utf8')).toContain('test');
  }
});

test('what lies near is counted by kind, and more of a kind is seen', async () => {
  const [place, fuller] = [
    await aCrowdedPlace(testGraph(), { participants: 3, ties: 3 }),
    await aCrowdedPlace(testGraph(), { participants: 3, ties: 5 }),
  ];
  await expect(proveBounded(testGraph(), [place, fuller])).rejects.toThrow('more rows');
});

test('a goal is missed by a figure beyond it, and by one that could not be measured', () => {
  const goals = [
    { name: 'small', figure: 1.2, atMost: 1.3 },
    { name: 'large', figure: 2.2, atLeast: 2 },
    { name: 'larger', figure: 1.9, atLeast: 2 },
    { name: 'unknown', figure: Number.NaN, atMost: 1 },
  ];
  expect(goals.filter((goal) => !isMet(goal)).map(({ name }) => name)).toEqual(['larger', 'unknown']);
});

test('new results take the place of older ones of the same bench on the page, and leave those of others', () => {
  const page = readFileSync(join(productFolder, 'docs/benchmarks.md'), 'utf8');
  const result = (name: string, figure: number) => ({
    name,
    number: 'B1',
    title: 'a bench',
    on: '2026-01-01',
    machine: 'here',
    peakMb: 80,
    seconds: 1,
    sides: [{ name: 'ours', ratio: null, p50: 1, p95: 2, n: 7 }],
    goals: [{ name: 'a goal', figure, atMost: 1 }],
  });
  const once = withResults(page, [result('one', 3), result('two', 0.5)]);
  const again = withResults(once, [result('one', 0.9)]);
  expect(once).toContain('| B1 | one | a goal | at most 1 | 3.00 | **missed** |');
  expect(again).not.toContain('| B1 | one | a goal | at most 1 | 3.00 |');
  expect(again).toContain('| B1 | one | a goal | at most 1 | 0.90 | met |');
  expect(again).toContain('| B1 | two | a goal | at most 1 | 0.50 | met |');
});
