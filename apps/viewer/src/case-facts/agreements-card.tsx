import { addDays } from '@netwerk/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Tag } from '../parts/tag.tsx';
import { useViewer } from '../session/viewer-context.ts';

type Agreement = ClientOfCase['case']['agreements'][number];

/** How long before its end an agreement asks for a new conversation, in days. */
const endsSoon = 30;

export function AgreementsCard({ agreements }: { agreements: readonly Agreement[] }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  return (
    <section className="card case-card" aria-labelledby="agreements-heading">
      <h2 id="agreements-heading" className="nl-heading">
        {t('caseFacts.agreements')}
      </h2>
      {agreements.length === 0 ? <p className="soft">{t('caseFacts.noAgreements')}</p> : null}
      <ul className="case-card__rows">
        {agreements.map((agreement) => (
          <li key={`${agreement.kind}-${agreement.givenOn}`}>
            <strong>{t(`caseFacts.agreement.${agreement.kind}`)}</strong>
            <AgreementState agreement={agreement} />
            <span className="case-card__more soft">
              {t('caseFacts.agreementHolds', {
                given: shortDate(agreement.givenOn, screen),
                expires: shortDate(agreement.expiresOn, screen),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AgreementState({ agreement }: { agreement: Agreement }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  if (agreement.withdrawnOn) {
    return (
      <Tag tone="error">{t('caseFacts.agreementWithdrawn', { on: shortDate(agreement.withdrawnOn, screen) })}</Tag>
    );
  }
  if (agreement.expiresOn <= today) return <Tag tone="error">{t('caseFacts.agreementExpired')}</Tag>;
  if (agreement.expiresOn > addDays(today, endsSoon)) return null;
  return (
    <Tag tone="warning" icon="clock">
      {t('caseFacts.agreementEnds')}
    </Tag>
  );
}
