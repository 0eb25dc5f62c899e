import type { Role } from '@netwerk/domain';
import type { ConditionOn } from '../conditions/condition.ts';

/** `loggedIn`: needs nothing but a valid login. `self`: the caller's own account. */
export type RowCondition = Pick<ConditionOn<never>, 'name' | 'words'> | 'loggedIn' | 'self';

/** One permission. What no row names is refused. */
export interface PolicyRow {
  /** Stands in every audit record of a look that this row allowed; never used again for another rule. */
  readonly rule: string;
  readonly role: Role;
  /** Type of the GraphQL contract. */
  readonly subject: string;
  readonly action: 'READ' | 'DO';
  readonly condition: RowCondition;
  /** Every field that may be asked for. A new field of the contract is refused until it stands here. */
  readonly fields: readonly string[];
  /** Fields that may be asked for and are answered empty, with the reason below. */
  readonly hidden: readonly string[];
  readonly why: string;
}
