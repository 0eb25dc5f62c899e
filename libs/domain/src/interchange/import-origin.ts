import type { IsoDate } from '../shared/dates.ts';
import type { ImportGround } from './import-grounds.ts';

/** Where a fact was read in from in bulk: the source in the sender's words, the ground it stands on, and the day. */
export interface ImportOrigin {
  readonly source: string;
  readonly ground: ImportGround;
  readonly importedOn: IsoDate;
}
