import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import type { Agreement } from './agreements-of-kind.ts';

/** What was agreed before: nothing that a client said is lost. */
export function EarlierAgreements({ earlier }: { earlier: readonly Agreement[] }): ReactElement | null {
  const { t } = useTranslation();
  if (earlier.length === 0) return null;
  return (
    <details className="earlier">
      <summary>{t('agreements.earlier', { count: earlier.length })}</summary>
      <ul>
        {earlier.map((agreement) => (
          <Earlier key={agreement.id} agreement={agreement} />
        ))}
      </ul>
    </details>
  );
}

function Earlier({ agreement }: { agreement: Agreement }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { givenOn, expiresOn, withdrawnOn, replacedOn, words } = agreement;
  const parts = [
    t('caseFacts.agreementHolds', { given: shortDate(givenOn, screen), expires: shortDate(expiresOn, screen) }),
    withdrawnOn ? t('caseFacts.agreementWithdrawn', { on: shortDate(withdrawnOn, screen) }) : null,
    replacedOn ? t('agreements.replaced', { on: shortDate(replacedOn, screen) }) : null,
    words ? `“${words}”` : null,
  ];
  return <li className="soft minor">{parts.filter((part) => part !== null).join(', ')}</li>;
}
