import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../parts/dialog.tsx';
import { AgreeForm } from './agree-form.tsx';
import { DeclineForm } from './decline-form.tsx';
import type { OpportunityBoard, Outcome } from './opportunity-board.ts';
import { PostponeForm } from './postpone-form.tsx';
import type { Deciding } from './use-board-state.ts';
import './decisions.css';

const forms = { AGREE: AgreeForm, DECLINE: DeclineForm, POSTPONE: PostponeForm };

interface DecisionDialogsProps {
  caseId: string;
  board: OpportunityBoard;
  deciding: Deciding | null;
  onDone: (outcome?: Outcome) => void;
}

/** Bespreken, Past niet or Later, about one kans. */
export function DecisionDialogs({ caseId, board, deciding, onDone }: DecisionDialogsProps): ReactElement | null {
  const { t } = useTranslation();
  if (deciding === null) return null;
  const { kind, opportunity } = deciding;
  const Form = forms[kind];
  return (
    <Dialog
      open
      onClose={() => onDone()}
      heading={t(`opportunities.decideHeading.${kind}`)}
      intro={t(`opportunities.decideIntro.${kind}`, { title: opportunity.title, name: board.clientName })}
    >
      <Form caseId={caseId} board={board} opportunity={opportunity} onDone={onDone} />
    </Dialog>
  );
}
