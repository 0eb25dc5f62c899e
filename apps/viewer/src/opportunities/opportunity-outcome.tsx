import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { longDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';
import type { Outcome } from './opportunity-board.ts';

/** What became of the last decision; it stays until the next one. */
export function OpportunityOutcome({ outcome }: { outcome: Outcome | null }): ReactElement {
  const { t } = useTranslation();
  return (
    <div role="status">
      {outcome === null ? null : (
        <p className="kans-outcome" tabIndex={-1}>
          <Icon name="check" />
          <span>
            <OutcomeWords outcome={outcome} />{' '}
            {outcome.kind === 'AGREED' ? <Link to="/stappen">{t('opportunities.toSteps')}</Link> : null}
          </span>
        </p>
      )}
    </div>
  );
}

function OutcomeWords({ outcome }: { outcome: Outcome }): string {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  if (outcome.kind === 'AGREED') return t('opportunities.agreed', { title: outcome.title });
  const date = longDate(outcome.until, screen);
  return outcome.kind === 'DECLINED'
    ? t('opportunities.declined', { title: outcome.title, date })
    : t('opportunities.postponed', { title: outcome.title, date });
}
