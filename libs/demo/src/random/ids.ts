import { digestOf } from './digest.ts';

const longDigitRun = /\d{8}/;

/**
 * Ids that stay the same however often the neighbourhood is made again, so that an address in the browser keeps working.
 * UUIDs of version 8 (RFC 9562: own scheme); the first group names the dataset, so that what was invented can be found.
 */
export class DemoIds {
  readonly prefix: string;
  private readonly datasetName: string;
  private readonly part: readonly string[];

  /** `part` keeps the ids of one part of a large gemeente apart from those of the others. */
  constructor(datasetName: string, ...part: readonly string[]) {
    this.datasetName = datasetName;
    this.part = part;
    this.prefix = `${withoutDigitRun((attempt) => digestOf(['dataset', datasetName, attempt]).toString('hex').slice(0, 8))}-`;
  }

  of(...path: (string | number)[]): string {
    return withoutDigitRun((attempt) => this.uuid([this.datasetName, attempt, ...this.part, ...path]));
  }

  /** Login names are one of a kind in a database: another dataset than the demo puts its own name behind them. */
  usernameOf(name: string): string {
    return this.datasetName === 'demo' ? name : `${name}.${this.datasetName}`;
  }

  private uuid(path: readonly (string | number)[]): string {
    const hex = digestOf(path).toString('hex');
    const variant = '89ab'[Number.parseInt(hex.slice(8, 9), 16) % 4] ?? '8';
    return `${this.prefix}${hex.slice(0, 4)}-8${hex.slice(4, 7)}-${variant}${hex.slice(9, 12)}-${hex.slice(12, 24)}`;
  }
}

/** Eight digits in a row may look like a citizen service number, and a check on real numbers would stop at it. */
function withoutDigitRun(make: (attempt: number) => string): string {
  for (let attempt = 0; ; attempt += 1) {
    const text = make(attempt);
    if (!longDigitRun.test(text)) return text;
  }
}
