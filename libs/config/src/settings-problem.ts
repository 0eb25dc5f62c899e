/** One setting that is missing, weak or not understood, in a sentence that says what to do. */
export interface SettingProblem {
  readonly setting: string;
  readonly nl: string;
  readonly en: string;
}

/** Everything that is wrong with the settings, reported together: nobody should have to start ten times to find ten faults. */
export class SettingsProblem extends Error {
  readonly problems: readonly SettingProblem[];

  constructor(problems: readonly SettingProblem[]) {
    super(problems.map((problem) => `${problem.setting}: ${problem.nl}\n  (${problem.en})`).join('\n'));
    this.name = 'SettingsProblem';
    this.problems = problems;
  }
}
