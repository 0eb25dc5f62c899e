import type { BuiltUpon, SaveState, StepTarget, TakenStep } from './save.types.ts';

/** How long "Weer verbonden" is news, in ms. */
const restoredShown = 10_000;

export type Marks = Pick<SaveState, 'savedAt' | 'offlineSince' | 'restored' | 'builtUpon' | 'lastStep'>;

interface Clock {
  readonly now: () => number;
  readonly later: (act: () => void, ms: number) => () => void;
}

/** What a worker is told about the saving itself: when, since when not, and what just happened. */
export class SaveNews {
  readonly #clock: Clock;
  #marks: Marks = { savedAt: null, offlineSince: null, restored: null, builtUpon: null, lastStep: null };
  #restoring = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get marks(): Marks {
    return this.#marks;
  }

  saved(): void {
    this.#mark({ savedAt: this.#clock.now() });
  }

  lineDropped(): void {
    this.#mark({ offlineSince: this.#marks.offlineSince ?? this.#clock.now(), restored: null });
  }

  /** `waiting`: how many changes stood ready when it came back. */
  lineWorks(waiting: number): void {
    if (this.#marks.offlineSince !== null) this.#restoring = waiting;
    this.#mark({ offlineSince: null });
  }

  /** Everything is stored: after a dropped line that is told for a while, and `ended` says when it is not any more. */
  allSaved(ended: () => void): void {
    if (this.#restoring === 0) return;
    this.#mark({ restored: this.#restoring });
    this.#restoring = 0;
    this.#clock.later(() => {
      this.#mark({ restored: null });
      ended();
    }, restoredShown);
  }

  builtUpon(by: BuiltUpon | null): void {
    this.#mark({ builtUpon: by });
  }

  stepTaken(kind: TakenStep['kind'], of: StepTarget | null): void {
    this.#mark({ lastStep: { kind, of, number: (this.#marks.lastStep?.number ?? 0) + 1 } });
  }

  #mark(part: Partial<Marks>): void {
    this.#marks = { ...this.#marks, ...part };
  }
}
