import { addDays, daysBetween, type IsoDate } from '@netwerk/domain';

/** The day for which the stories are written. */
export const writtenFor: IsoDate = '2026-11-17';

/** Moves every day of the stories along when the neighbourhood is made for another day than the one they were written for. */
export class DemoClock {
  readonly today: IsoDate;
  private readonly shift: number;

  constructor(today: IsoDate) {
    this.today = today;
    this.shift = daysBetween(writtenFor, today);
  }

  /** A day of a story, as it falls in this neighbourhood. */
  day(written: IsoDate): IsoDate {
    return this.shift === 0 ? written : addDays(written, this.shift);
  }

  ago(days: number): IsoDate {
    return addDays(this.today, -days);
  }
}
