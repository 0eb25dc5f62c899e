import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpportunityBoard } from './opportunity-board.ts';
import { OpportunityHints } from './opportunity-hints.tsx';
import { OpportunityOutcome } from './opportunity-outcome.tsx';
import { OpportunityRows } from './opportunity-rows.tsx';
import { WhatIfPart } from './what-if-part.tsx';
import './opportunities-part.css';

/** Kansen, with how many there are; nothing where none were asked for. */
export function OpportunitiesPart({ caseId }: { caseId: string }): ReactElement | null {
  const { t } = useTranslation();
  const board = useOpportunityBoard();
  if (!board?.shown) return null;
  const { list } = board;
  return (
    <section className="side-panel__part kansen-part" aria-labelledby="kansen-heading">
      <h2 id="kansen-heading" className="nl-heading side-panel__heading" tabIndex={-1}>
        {t('opportunities.heading', { count: list.length })}
      </h2>
      <OpportunityOutcome outcome={board.outcome} />
      {list.length === 0 ? null : <p className="soft minor">{t('opportunities.intro')}</p>}
      <OpportunityRows board={board} list={list} />
      {board.tried === null ? null : <WhatIfPart board={board} tried={board.tried} />}
      <OpportunityHints board={board} caseId={caseId} />
    </section>
  );
}
