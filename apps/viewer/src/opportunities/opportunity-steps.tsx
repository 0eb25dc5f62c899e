import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpportunityBoard } from './opportunity-board.ts';
import type { NumberedOpportunity } from './opportunities.types.ts';

/** Bespreken, Stel dat, Past niet, Later. */
export function OpportunitySteps({
  board,
  opportunity,
}: {
  board: OpportunityBoard;
  opportunity: NumberedOpportunity;
}): ReactElement {
  const { t } = useTranslation();
  const tried = board.tried?.has(opportunity.id) ?? false;
  return (
    <div className="kans-steps">
      <Button purpose="primary" onClick={() => board.decide('AGREE', opportunity)}>
        {t('opportunities.discuss')}
      </Button>
      <Button purpose="secondary" toggle pressed={tried} onClick={() => board.tryOut(opportunity.id)}>
        {t('opportunities.whatIf')}
      </Button>
      <span className="kans-steps__aside">
        <button type="button" className="text-button" onClick={() => board.decide('DECLINE', opportunity)}>
          {t('opportunities.decline')}
        </button>
        <button type="button" className="text-button" onClick={() => board.decide('POSTPONE', opportunity)}>
          {t('opportunities.later')}
        </button>
      </span>
    </div>
  );
}
