/** Where progress is shown: a bar that draws over itself on a terminal, a line now and then elsewhere. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const barWidth = 30;
/** Elsewhere than on a terminal a line is written at every such share of the work. */
const stepShare = 0.05;

/** Shows how far an import is, on stderr: stdout is for what the command was asked for. */
export class ImportProgress {
  readonly #output: ProgressOutput;
  #phase = '';
  #shown = -1;

  constructor(output: ProgressOutput = process.stderr) {
    this.#output = output;
  }

  /** `done` of `total` of this phase; without a total only the phase is named, once. */
  show(phase: string, done: number, total: number): void {
    const share = total === 0 ? 0 : done / total;
    const isNew = phase !== this.#phase;
    if (isNew) this.#shown = -1;
    if (!isNew && total === 0) return;
    if (this.#output.isTTY === true) this.#draw(phase, share, total);
    else if (isNew || share - this.#shown >= stepShare || (done === total && this.#shown < 1)) {
      const count = total === 0 ? '' : ` ${done} / ${total}`;
      this.#output.write(`${phase}${count}\n`);
      this.#shown = share;
    }
    this.#phase = phase;
  }

  /** Leaves the line of the bar. */
  end(): void {
    if (this.#output.isTTY === true && this.#phase !== '') this.#output.write('\n');
    this.#phase = '';
  }

  #draw(phase: string, share: number, total: number): void {
    const filled = Math.round(share * barWidth);
    const bar =
      total === 0 ? '' : ` [${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${Math.floor(share * 100)} %`;
    this.#output.write(`\r\u001b[K${phase}${bar}`);
  }
}
