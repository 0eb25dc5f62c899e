import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.tsx';
import { stacked } from '../parts/use-media.ts';
import { focusOpportunity } from './focus-opportunity.ts';
import { OpportunityFacts } from './opportunity-facts.tsx';
import { OpportunityNumber } from './opportunity-number.tsx';
import { OpportunityRows } from './opportunity-rows.tsx';
import { OpportunitySteps } from './opportunity-steps.tsx';
import type { OpportunityBoard } from './opportunity-board.ts';
import type { NumberedOpportunity } from './opportunities.types.ts';
import './opportunity-card.css';

interface CardProps {
  board: OpportunityBoard;
  opportunity: NumberedOpportunity;
}

/** One kans to read and to decide on, with the others below it. */
export function OpportunityCard({ board, opportunity }: CardProps): ReactElement {
  const { t } = useTranslation();
  const others = board.list.filter((each) => each.id !== opportunity.id);
  const leave = (): void => {
    board.choose(null);
    focusOpportunity(opportunity.id);
  };
  return (
    <div
      className="side-panel__part kans-panel"
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <div className="kans-panel__top">
        <button type="button" className="text-button" onClick={leave}>
          <Icon name="arrowLeft" size={16} /> {t('opportunities.all')}
        </button>
        <Walk board={board} opportunity={opportunity} />
      </div>
      <article className="kans-card" aria-labelledby="kans-heading">
        <CardHeading opportunity={opportunity} />
        <OpportunityFacts opportunity={opportunity} />
        <OpportunitySteps board={board} opportunity={opportunity} />
      </article>
      {others.length === 0 ? null : (
        <section aria-labelledby="kans-others">
          <h3 id="kans-others" className="kans-panel__others">
            {t('opportunities.others')}
          </h3>
          <OpportunityRows board={board} list={others} />
        </section>
      )}
    </div>
  );
}

function CardHeading({ opportunity }: { opportunity: NumberedOpportunity }): ReactElement {
  const { t } = useTranslation();
  const heading = useFocusOnCard(opportunity.id);
  const { number, title, kind, flags } = opportunity;
  return (
    <header className="kans-card__header">
      <OpportunityNumber number={number} filled />
      <div>
        <h2 id="kans-heading" className="nl-heading side-panel__heading" tabIndex={-1} ref={heading}>
          <span className="visually-hidden">{t('opportunities.one', { number })} </span>
          {title}
        </h2>
        <p className="kans-card__kind">
          {t(`opportunities.kind.${kind}`)} · {t('opportunities.nothingAsked')}
        </p>
        {flags.map((flag) => (
          <p key={flag.code} className="kans-card__flag">
            <Icon name={flag.code === 'SAFETY_FIRST' ? 'shield' : 'speech'} size={17} />
            {flag.text}
          </p>
        ))}
      </div>
    </header>
  );
}

/** "kans 1 van 4", to the one before and the one after. */
function Walk({ board, opportunity }: CardProps): ReactElement {
  const { t } = useTranslation();
  const at = board.list.findIndex((each) => each.id === opportunity.id);
  const total = board.list.length;
  const to = (step: number): void => board.choose(board.list[(at + step + total) % total]?.id ?? null);
  return (
    <div className="kans-panel__walk">
      <span className="soft">
        <span className="visually-hidden">{t('opportunities.nth')} </span>
        {t('opportunities.ofTotal', { number: opportunity.number, total })}
      </span>
      <button
        type="button"
        className="icon-button icon-button--rim"
        aria-label={t('opportunities.previous')}
        disabled={total < 2}
        onClick={() => to(-1)}
      >
        <Icon name="chevronRight" className="kans-panel__back" />
      </button>
      <button
        type="button"
        className="icon-button icon-button--rim"
        aria-label={t('opportunities.next')}
        disabled={total < 2}
        onClick={() => to(1)}
      >
        <Icon name="chevronRight" />
      </button>
    </div>
  );
}

/** Who chose with a button reads on from the title; a tap on the picture leaves the focus where it was. */
function useFocusOnCard(id: string): React.RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const below = window.matchMedia(stacked).matches;
    const active = document.activeElement;
    const walks = active instanceof HTMLElement && active.closest('.kans-panel__walk') !== null;
    if (walks || (!(active instanceof HTMLButtonElement) && !below)) return;
    heading.current?.focus({ preventScroll: true });
    if (below) heading.current?.scrollIntoView({ block: 'start' });
  }, [id]);
  return heading;
}
