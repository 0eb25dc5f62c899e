import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { kansenHeading } from './kansen-heading.ts';
import { useOpportunityBoard } from './opportunity-board.ts';

/** On a phone the kansen stand below everybody: this leads there at once. */
export function OpportunitiesJump(): ReactElement | null {
  const { t } = useTranslation();
  const board = useOpportunityBoard();
  if (!board?.shown || board.list.length === 0) return null;
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        const heading = kansenHeading();
        heading?.focus({ preventScroll: true });
        heading?.scrollIntoView({ block: 'start' });
      }}
    >
      {t('opportunities.jump', { count: board.list.length })}
    </button>
  );
}
