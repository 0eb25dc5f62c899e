const firstRetry = 1_000;
const longestRetry = 30_000;

type Later = (act: () => void, ms: number) => () => void;

/** When to try again after the line dropped: after a second, then twice as long each time, half a minute at most. */
export class LineWatch {
  readonly #later: Later;
  #attempt = 0;
  #callOff: (() => void) | null = null;

  constructor(later: Later) {
    this.#later = later;
  }

  get waits(): boolean {
    return this.#callOff !== null;
  }

  dropped(tryAgain: () => void): void {
    const wait = Math.min(firstRetry * 2 ** this.#attempt, longestRetry);
    this.#attempt += 1;
    this.#callOff = this.#later(tryAgain, wait);
  }

  works(): void {
    this.#attempt = 0;
  }

  stopWaiting(): void {
    this.#callOff?.();
    this.#callOff = null;
  }
}
