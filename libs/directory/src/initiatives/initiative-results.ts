import type { AreaLevel } from '@netwerk/domain';
import type { initiativeOf } from './initiative-of-row.ts';

/** Names nobody: kept with the key of the act. */
export interface InitiativeSaved {
  readonly __typename: 'InitiativeSaved';
  readonly id: string;
  readonly version: number;
}

export type AddResult =
  | InitiativeSaved
  | {
      readonly __typename: 'LookAlikeInitiatives';
      readonly initiatives: readonly {
        readonly id: string;
        readonly name: string;
        readonly summary: string | null;
        readonly areas: readonly { readonly code: string; readonly name: string; readonly level: AreaLevel }[];
      }[];
    };

export type ChangeResult =
  InitiativeSaved | { readonly __typename: 'NewerInitiative'; readonly initiative: ReturnType<typeof initiativeOf> };
