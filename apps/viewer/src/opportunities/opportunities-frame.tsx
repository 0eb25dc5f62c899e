import type { ReactElement, ReactNode } from 'react';
import type { WhatIfNow } from '@netwerk/domain';
import { DecisionDialogs } from './decision-dialogs.tsx';
import { OpportunityBoardContext } from './opportunity-board.ts';
import type { OpportunitiesOfClient } from './opportunities.types.ts';
import { useBoardState } from './use-board-state.ts';

interface OpportunitiesFrameProps {
  caseId: string;
  /** null: none were asked for. */
  of: OpportunitiesOfClient | null;
  now: WhatIfNow;
  shown: boolean;
  clientName: string;
  nameOf: (memberId: string | null) => string | null;
  personId: string | null;
  /** A kans was chosen: nobody else is any more. */
  onChoose: () => void;
  children: ReactNode;
}

/** Around the map and the list: the kansen, what is looked at and tried of them, and the question that is being answered. */
export function OpportunitiesFrame({ caseId, children, ...input }: OpportunitiesFrameProps): ReactElement {
  const { board, deciding, decided } = useBoardState(input);
  return (
    <OpportunityBoardContext value={board}>
      {children}
      {board ? <DecisionDialogs caseId={caseId} board={board} deciding={deciding} onDone={decided} /> : null}
    </OpportunityBoardContext>
  );
}
