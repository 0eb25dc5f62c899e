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
 * both judge random facts. The Cypher face needs the parameters professionalId and today, about a case also now.
 */
export interface ConditionOn<Facts> {
  readonly name: string;
  /** What the rule says, for the permission table. */
  readonly words: string;
  readonly holds: (caller: WorkerCaller, facts: Facts) => boolean;
  /** @param subject the statement's name for the node that the rule is about */
  readonly cypher: (subject: Fragment) => Fragment;
}

/** A rule about a case file: its subject is the Case node. */
export type Condition = ConditionOn<CaseFacts>;
