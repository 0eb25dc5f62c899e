import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { moment } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';

/** Inzage met reden: who of the colleagues opened this file, for the contact person and the client to know. */
export function OpeningsCard({ openings }: { openings: ClientOfCase['case']['openings'] }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  return (
    <section className="card case-card" aria-labelledby="openings-heading">
      <h2 id="openings-heading" className="nl-heading">
        {t('caseFacts.openings')}
      </h2>
      <p className="soft minor">{openings.length === 0 ? t('caseFacts.noOpenings') : t('caseFacts.openingsIntro')}</p>
      <ul className="case-card__rows">
        {openings.map((opening) => (
          <li key={`${opening.by}-${opening.at}`}>
            <strong>{opening.by}</strong>
            <span className="soft">{moment(opening.at, screen)}</span>
            <span className="case-card__more">
              {t(`openingReasonShort.${opening.reason}`)}
              {opening.explanation ? `: “${opening.explanation}”` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
