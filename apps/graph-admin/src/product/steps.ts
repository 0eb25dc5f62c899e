/** Says on the terminal how far the start is: `[2/5] De database starten…`. */
export class Steps {
  private readonly total: number;
  private readonly write: (line: string) => void;
  private current = 0;

  constructor(total: number, write: (line: string) => void = (line) => void process.stdout.write(`${line}\n`)) {
    this.total = total;
    this.write = write;
  }

  next(what: string): void {
    this.current += 1;
    this.write(`[${this.current}/${this.total}] ${what}…`);
  }

  /** A line that belongs to the step. */
  detail(line: string): void {
    this.write(`      ${line.trim()}`);
  }
}
