import type { InitiativeState, IsoDate } from '@netwerk/domain';
import type { RecordNotes } from './hsds-finding.ts';
import type { Point } from './places.ts';
import type { DirectorySlot } from './schedules.ts';

/**
 * What a directory says of an initiative, in the names of the graph. A fact that is absent here is not told: a list tells
 * less than a whole record, and what it leaves unsaid stays as it was. null: told to be nothing.
 */
export interface ToldFacts {
  readonly name: string;
  readonly state: InitiativeState;
  readonly pausedUntil: IsoDate | null;
  readonly summary?: string | null;
  readonly description?: string | null;
  readonly searchWords?: string | null;
  readonly location?: string | null;
  readonly place?: Point | null;
  readonly rhythm?: string;
  readonly cost?: string | null;
  readonly wheelchair?: boolean | null;
  readonly accessibility?: string | null;
  readonly languages?: string | null;
  readonly phone?: string | null;
}

export interface DirectoryInitiative {
  readonly notes: RecordNotes;
  readonly externalId: string;
  readonly kind: 'ACTIVITY' | 'PLACE';
  readonly facts: ToldFacts;
  /** Absent: not told. */
  readonly slots?: readonly DirectorySlot[];
  /** Codes of taxonomy terms; absent: not told. */
  readonly termCodes?: readonly string[];
  /** Whatever in the record may be the code of a gebied. */
  readonly areaCandidates: readonly string[];
  /** Whether the record is a whole one, which tells its gebied if it has any. */
  readonly whole: boolean;
  /** Id of the organisation in the directory; absent: not told. */
  readonly organizationId?: string;
  readonly checkedOn: IsoDate | null;
}

export interface DirectoryOrganisation {
  readonly notes: RecordNotes;
  readonly externalId: string;
  readonly nested: boolean;
  readonly name: string;
  /** Absent: not told. */
  readonly contact: {
    readonly phone?: string | null;
    readonly email?: string | null;
    readonly website?: string | null;
  };
}
