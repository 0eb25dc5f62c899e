import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpportunityBoard } from './opportunity-board.ts';
import { OpportunityHints } from './opportunity-hints.tsx';
import { OpportunityOutcome } from './opportunity-outcome.tsx';
import { OpportunityRows } from './opportunity-rows.tsx';
import './list-strip.css';

/** The same kansen below the list: a press opens the same card. While that is open, or something is tried, they stand beside it. */
export function OpportunityStrip({ caseId }: { caseId: string }): ReactElement | null {
  const { t } = useTranslation();
  const board = useOpportunityBoard();
  if (!board?.shown || board.tried !== null || board.chosen !== null) return null;
  return (
    <div className="kansen-strip">
      <h2 id="kansen-strip-heading" className="kansen-strip__heading" tabIndex={-1}>
        {t('opportunities.heading', { count: board.list.length })}
      </h2>
      <OpportunityRows board={board} list={board.list} />
      <OpportunityOutcome outcome={board.outcome} />
      <OpportunityHints board={board} caseId={caseId} />
    </div>
  );
}
