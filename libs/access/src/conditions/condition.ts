import type { CaseRole, IsoDate, IsoInstant, Shell } from '@netwerk/domain';
import type { Fragment } from '@netwerk/cypher';
import type { WorkerCaller } from '../caller.ts';

interface Period {
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
}

/** What has to be known about a case to say whether a worker may come near it. */
export interface CaseFacts {
  readonly today: IsoDate;
  readonly now: IsoInstant;
  readonly closedOn: IsoDate | null;
  readonly handlingTeamIds: readonly string[];
  readonly roles: readonly (Period & { readonly professionalId: string; readonly role: CaseRole })[];
  readonly memberships: readonly (Period & {
    readonly professionalId: string;
    readonly teamId: string;
    readonly shell: Shell;
  })[];
  readonly openings: readonly { readonly professionalId: string; readonly until: IsoInstant }[];
}

/**
 * One rule with two faces: `holds` decides over facts in memory, `cypher` says the same inside a statement. A test lets
 * both judge random cases. The Cypher face needs the parameters professionalId, today and now.
 */
export interface Condition {
  readonly name: string;
  /** What the rule says, for the permission table. */
  readonly words: string;
  readonly holds: (caller: WorkerCaller, facts: CaseFacts) => boolean;
  /** @param file the statement's name for the Case node */
  readonly cypher: (file: Fragment) => Fragment;
}
