import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import { eventWords, type InitiativeEvent } from './event-words.ts';

export function HistoryCard({ history }: { history: readonly InitiativeEvent[] }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  return (
    <section className="card history-card">
      <h2 className="nl-heading nl-heading--level-4">{t('directory.one.history')}</h2>
      {history.length === 0 ? <p className="soft">{t('directory.one.noHistory')}</p> : null}
      <ol>
        {history.map((event, index) => (
          <li key={`${event.at} ${index}`} className="history-card__line">
            <span className="soft minor">{shortDate(event.at.slice(0, 10), screen)}</span>
            <span>
              {eventWords(event, t, screen)}
              {event.by ? <span className="soft minor history-card__by">{event.by}</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
