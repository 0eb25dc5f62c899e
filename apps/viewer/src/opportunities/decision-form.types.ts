import type { OpportunityBoard, Outcome } from './opportunity-board.ts';
import type { Deciding } from './use-board-state.ts';

export interface DecisionFormProps {
  caseId: string;
  board: OpportunityBoard;
  opportunity: Deciding['opportunity'];
  onDone: (outcome?: Outcome) => void;
}
