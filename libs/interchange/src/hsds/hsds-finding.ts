/** Why something is not taken over. The words for each stand with the command. */
export type HsdsReason =
  | 'UNKNOWN_SHAPE'
  | 'MISSING'
  | 'WRONG_TYPE'
  | 'UNKNOWN_VALUE'
  | 'EMPTY'
  | 'TOO_LONG'
  | 'HOLDS_BSN'
  | 'UNREADABLE'
  | 'TOO_MANY'
  | 'DUPLICATE_ID'
  | 'NO_AREA'
  | 'UNKNOWN_AREA'
  | 'NO_DAY'
  | 'NOT_A_DATE'
  | 'IN_THE_FUTURE'
  | 'OUT_OF_BOUNDS'
  | 'NOT_A_PHONE_NUMBER'
  | 'NOT_AN_ADDRESS'
  | 'NOT_A_PAGE'
  | 'NOT_A_TIME'
  | 'OTHER_TIME_ZONE'
  | 'END_BEFORE_START'
  | 'NOT_A_WEEKDAY'
  | 'NO_TIMES'
  | 'NO_LONGER_VALID'
  | 'NOT_YET_VALID'
  | 'NO_END_OF_PAUSE'
  | 'POSTAL_ADDRESS'
  | 'MORE_PLACES'
  | 'UNKNOWN_ORGANISATION'
  | 'SAME_NAME'
  | 'LINKED_BY_NAME'
  | 'CHANGED_HERE'
  | 'CHECKED_HERE';

/**
 * REFUSED: this record is not stored. LEFT_OUT: it is stored, without this. KEPT: the directory says something else than
 * what stands here, and what stands here stays because a worker put it there.
 */
export type HsdsEffect = 'REFUSED' | 'LEFT_OUT' | 'KEPT';

/** One thing that was not taken over as the file has it. Codes and places only, never what stood there. */
export interface HsdsFinding {
  readonly effect: HsdsEffect;
  /** Place of the record in the file: `contents[3].services[0]`, or `$` for the whole file. */
  readonly position: string;
  /** The record's own id, when it has a readable one. */
  readonly recordId: string | null;
  /** Path within the record; empty for the record itself. */
  readonly field: string;
  readonly reason: HsdsReason;
  /** The bound that it goes beyond, where there is one. */
  readonly limit?: number;
}

/** Gathers what of one record is not taken over. */
export class RecordNotes {
  readonly findings: HsdsFinding[] = [];
  readonly position: string;
  readonly recordId: string | null;

  constructor(position: string, recordId: string | null) {
    this.position = position;
    this.recordId = recordId;
  }

  refuse(field: string, reason: HsdsReason, limit?: number): void {
    this.add('REFUSED', field, reason, limit);
  }

  leaveOut(field: string, reason: HsdsReason, limit?: number): void {
    this.add('LEFT_OUT', field, reason, limit);
  }

  keep(reason: HsdsReason): void {
    this.add('KEPT', '', reason);
  }

  private add(effect: HsdsEffect, field: string, reason: HsdsReason, limit?: number): void {
    const { position, recordId } = this;
    const found = { effect, position, recordId, field, reason };
    this.findings.push(limit === undefined ? found : { ...found, limit });
  }
}
