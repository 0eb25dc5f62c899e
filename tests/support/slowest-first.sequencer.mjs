import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { root } from '../../tools/child.mjs';

// Jest brings it along; by way of Jest it is found wherever npm put it.
const jest = createRequire(createRequire(import.meta.url).resolve('jest'));
const { default: Sequencer } = createRequire(jest.resolve('@jest/core'))('@jest/test-sequencer');

/**
 * The files that take longest, longest first. A slow one that begins last keeps one worker waiting for the other. The first
 * leaves a class archive behind, with which every server of the others starts in half the time: those come a while later, and
 * never three of them at once beside a browser.
 */
const slowest = [
  'tests/integration/start.spec.ts',
  'tests/e2e/directory.spec.ts',
  'tests/e2e/accessibility.spec.ts',
  'tests/integration/local-neo4j.spec.ts',
  'tests/e2e/capture.spec.ts',
  'tests/e2e/kansen.spec.ts',
  'tests/integration/backup.spec.ts',
  'tests/e2e/editing.spec.ts',
  'tests/e2e/kansen-of-the-five-clients.spec.ts',
  'tests/integration/migrations.spec.ts',
  'tests/e2e/safety.spec.ts',
  'tests/integration/bench-short.spec.ts',
  'tests/faults/import-killed.spec.ts',
  'tests/e2e/volunteers.spec.ts',
  'tests/e2e/network-map.spec.ts',
  'tests/faults/database-restart.spec.ts',
  'tests/e2e/conversation.spec.ts',
  'tests/e2e/case-work.spec.ts',
  'tests/integration/access-plans.spec.ts',
  'tests/faults/commit-reply-cut.spec.ts',
];

function turnOf({ path }) {
  const turn = slowest.indexOf(relative(root, path).replaceAll('\\', '/'));
  return turn === -1 ? slowest.length : turn;
}

/** These first; the others as Jest would: by what they took before, on a fresh checkout by their size. */
export default class SlowestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((one, other) => turnOf(one) - turnOf(other));
  }
}
