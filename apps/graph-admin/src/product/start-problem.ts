/** Why the product cannot start, in one sentence with the cure. */
export class StartProblem extends Error {
  readonly nl: string;
  readonly en: string;

  constructor(sentence: { nl: string; en: string }) {
    super(`${sentence.nl}\n(${sentence.en})`);
    this.name = 'StartProblem';
    this.nl = sentence.nl;
    this.en = sentence.en;
  }
}
