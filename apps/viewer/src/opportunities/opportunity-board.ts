import type { WhatIfNow } from '@netwerk/domain';
import { createContext, useContext } from 'react';
import type { NumberedOpportunity, OpportunitiesOfClient, OpportunityActKind } from './opportunities.types.ts';

/** What became of the last decision. */
export type Outcome =
  | { readonly kind: 'AGREED'; readonly title: string }
  | { readonly kind: 'DECLINED' | 'POSTPONED'; readonly title: string; readonly until: string };

/** The kansen of the client on the screen, and what is being looked at, tried or decided. In memory only. */
export interface OpportunityBoard {
  readonly of: OpportunitiesOfClient;
  readonly clientName: string;
  /** The map as it is, for Stel dat. */
  readonly now: WhatIfNow;
  readonly list: readonly NumberedOpportunity[];
  /** On the map and beside it; the worker may turn them off. */
  readonly shown: boolean;
  readonly chosen: NumberedOpportunity | null;
  readonly choose: (id: string | null) => void;
  /** Ids that are tried in Stel dat; null: nothing is tried. */
  readonly tried: ReadonlySet<string> | null;
  readonly tryOut: (id: string) => void;
  readonly stopTrying: () => void;
  readonly decide: (kind: OpportunityActKind, opportunity: NumberedOpportunity) => void;
  readonly outcome: Outcome | null;
  /** How a member of the map is called; null when they are not on it. */
  readonly nameOf: (memberId: string | null) => string | null;
}

export const OpportunityBoardContext = createContext<OpportunityBoard | null>(null);

/** null: no kansen were asked for, because of the day that is shown or of who looks. */
export function useOpportunityBoard(): OpportunityBoard | null {
  return useContext(OpportunityBoardContext);
}
