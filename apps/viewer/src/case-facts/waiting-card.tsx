import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';

export function WaitingCard({ waiting }: { waiting: ClientOfCase['case']['waiting'] }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  return (
    <section className="card case-card" aria-labelledby="waiting-heading">
      <h2 id="waiting-heading" className="nl-heading">
        {t('caseFacts.waiting')}
      </h2>
      {waiting.length === 0 ? <p className="soft">{t('caseFacts.noWaiting')}</p> : null}
      <ul className="case-card__rows">
        {waiting.map((entry) => (
          <li key={`${entry.forWhat}-${entry.since}`}>
            <strong>{entry.forWhat}</strong>
            <span className="soft">
              {t('caseFacts.waitingSince', { since: shortDate(entry.since, screen) })}
              {entry.expectedOn
                ? `, ${t('caseFacts.waitingExpected', { on: shortDate(entry.expectedOn, screen) })}`
                : ''}
            </span>
            {entry.bridgedBy ? (
              <span className="case-card__more">{t('caseFacts.waitingBridged', { by: entry.bridgedBy })}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
