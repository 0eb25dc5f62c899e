import type { WhatIfNow } from '@netwerk/domain';
import { useMemo, useState } from 'react';
import { focusOutcome, focusWhatIf } from './focus-opportunity.ts';
import type { OpportunityBoard, Outcome } from './opportunity-board.ts';
import type { NumberedOpportunity, OpportunitiesOfClient, OpportunityActKind } from './opportunities.types.ts';

export interface Deciding {
  readonly kind: OpportunityActKind;
  readonly opportunity: NumberedOpportunity;
}

interface BoardInput {
  of: OpportunitiesOfClient | null;
  now: WhatIfNow;
  shown: boolean;
  clientName: string;
  nameOf: (memberId: string | null) => string | null;
  /** Who is looked at: then no kans is. */
  personId: string | null;
  /** A kans was chosen: then no person is. */
  onChoose: () => void;
}

interface BoardState {
  board: OpportunityBoard | null;
  deciding: Deciding | null;
  /** Without an outcome: the worker left it as it was. */
  decided: (outcome?: Outcome) => void;
}

/** What is chosen and tried lives here and nowhere else: leaving the page ends it. */
export function useBoardState(input: BoardInput): BoardState {
  const { of, now, shown, clientName, nameOf, personId, onChoose } = input;
  const [chosenId, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState<ReadonlySet<string> | null>(null);
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const list = useMemo(() => (of?.opportunities ?? []).map((each, index) => ({ ...each, number: index + 1 })), [of]);
  const board = useMemo((): OpportunityBoard | null => {
    if (of === null) return null;
    return {
      ...{ of, now, shown, clientName, list, tried, nameOf, outcome },
      chosen: (shown && personId === null ? list.find((each) => each.id === chosenId) : null) ?? null,
      choose: (id) => {
        setChosen(id);
        if (id !== null) onChoose();
      },
      tryOut: (id) => {
        setTried((former) => toggled(former, id));
        if (chosenId === null) return;
        setChosen(null);
        focusWhatIf();
      },
      stopTrying: () => setTried(null),
      decide: (kind, opportunity) => setDeciding({ kind, opportunity }),
    };
  }, [of, now, shown, clientName, list, tried, nameOf, chosenId, onChoose, outcome, personId]);
  const decided = (became?: Outcome): void => {
    setDeciding(null);
    if (became === undefined) return;
    setOutcome(became);
    setChosen(null);
    focusOutcome();
  };
  return { board, deciding, decided };
}

function toggled(former: ReadonlySet<string> | null, id: string): ReadonlySet<string> {
  const next = new Set(former);
  if (!next.delete(id)) next.add(id);
  return next;
}
