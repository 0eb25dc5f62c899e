import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes how many tests passed and failed to `.cache/tally.json`, for `npm test` to add up. A test file that could not
 * run is one failure, and so is a skipped test: nothing here is meant to be left out. When the set-up before all tests
 * throws, Jest calls no reporter and the file stays away.
 */
export default class TallyReporter {
  constructor(globalConfig) {
    this.folder = join(globalConfig.rootDir, '.cache');
  }

  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } = results;
    const failed = numFailedTests + numRuntimeErrorTestSuites + numPendingTests + numTodoTests;
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, 'tally.json'), JSON.stringify({ passed: numPassedTests, failed }));
  }
}
