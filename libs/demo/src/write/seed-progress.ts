import type { DemoBatch } from '../dataset/batch.types.ts';

/** A line at the start of every this many rows, and no more than fifty in all for a city. */
const fewestBetweenLines = 10_000;
const mostLines = 50;
/** About how many rows come with one resident of a large gemeente. */
const rowsPerResident = 11;

/** Tells how far a seed is: people of all people, and everything that was written. */
export class SeedProgress {
  private readonly residents: number;
  private readonly tell: (line: string) => void;
  private readonly between: number;
  private people = 0;
  private rows = 0;
  private told = 0;

  constructor(residents: number, tell: (line: string) => void) {
    this.residents = residents;
    this.tell = tell;
    this.between = Math.max(fewestBetweenLines, Math.round((residents * rowsPerResident) / mostLines));
  }

  wrote(batch: DemoBatch): void {
    this.rows += batch.rows.length;
    if ('link' in batch && batch.link === 'LIVES_IN') this.people += batch.rows.length;
    if (this.rows - this.told < this.between) return;
    this.told = this.rows;
    this.tell(
      `Voorbeeldbuurt Oeverlinde: ${inDutch(this.people)} van ${inDutch(this.residents)} inwoners, ${inDutch(this.rows)} gegevens geschreven …`,
    );
  }

  done(): void {
    this.tell(`Voorbeeldbuurt Oeverlinde staat klaar (${inDutch(this.rows)} gegevens, niemand bestaat echt).`);
  }
}

/** A count as it is written in Dutch: `12.345`. */
export function inDutch(count: number): string {
  return count.toLocaleString('nl-NL');
}
