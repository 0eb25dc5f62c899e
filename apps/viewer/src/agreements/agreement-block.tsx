import { addDays, type AgreementStanding } from '@netwerk/domain';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Tag } from '../parts/tag.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { AgreementDialog } from './agreement-dialog.tsx';
import { mayRecord, type Agreement, type AgreementsOfKind } from './agreements-of-kind.ts';
import { EarlierAgreements } from './earlier-agreements.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

interface AgreementBlockProps {
  client: ClientOfCase;
  agreements: AgreementsOfKind;
  /** What it allows today, or what to ask. */
  sentence: string;
}

/** How long before its end an agreement asks for a new conversation, in days. */
const endsSoon = 30;

/** One kind of agreement: how it stands, what that allows, and what can be done. */
export function AgreementBlock({ client, agreements, sentence }: AgreementBlockProps): ReactElement {
  const { t } = useTranslation();
  const { kind, standing, last, earlier } = agreements;
  return (
    <li className="agreement">
      <div className="agreement__line">
        <h3 className="agreement__name">{t(`caseFacts.agreement.${kind}`)}</h3>
        <StandingTag standing={standing} />
      </div>
      <p role="status">{sentence}</p>
      {last?.words ? <p className="agreement__words">“{last.words}”</p> : null}
      {last ? <Given agreement={last} /> : null}
      {mayRecord(client) ? <AgreementActions client={client} agreements={agreements} /> : null}
      <EarlierAgreements earlier={earlier} />
    </li>
  );
}

function Given({ agreement }: { agreement: Agreement }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const days = { given: shortDate(agreement.givenOn, screen), expires: shortDate(agreement.expiresOn, screen) };
  return <p className="soft minor">{t('caseFacts.agreementHolds', days)}</p>;
}

function StandingTag({ standing: { state, until } }: { standing: AgreementStanding }): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const soon = state === 'VALID' && until !== null && until <= addDays(today, endsSoon);
  if (soon) {
    return (
      <Tag tone="warning" icon="clock">
        {t('caseFacts.agreementEnds')}
      </Tag>
    );
  }
  if (state === 'VALID') {
    return (
      <Tag tone="ok" icon="check">
        {t('agreements.state.VALID')}
      </Tag>
    );
  }
  return <Tag tone={state === 'MISSING' ? 'plain' : 'warning'}>{t(`agreements.state.${state}`)}</Tag>;
}

function AgreementActions({ client, agreements }: Omit<AgreementBlockProps, 'sentence'>): ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'record' | 'withdraw' | null>(null);
  const close = (): void => setOpen(null);
  const { last, standing } = agreements;
  const words = { VALID: 'renew', EXPIRED: 'again', WITHDRAWN: 'again', MISSING: 'record' } as const;
  return (
    <div className="agreement__actions">
      <button type="button" className="row-button" onClick={() => setOpen('record')}>
        {t(`agreements.${words[standing.state]}`)}
        <span className="visually-hidden">: {t(`caseFacts.agreement.${agreements.kind}`)}</span>
      </button>
      {last !== null && last.withdrawnOn === null ? (
        <button type="button" className="row-button" onClick={() => setOpen('withdraw')}>
          {t('agreements.withdraw')}
          <span className="visually-hidden">: {t(`caseFacts.agreement.${agreements.kind}`)}</span>
        </button>
      ) : null}
      <AgreementDialog client={client} agreements={agreements} open={open === 'record'} onClose={close} />
      {last ? <WithdrawDialog client={client} agreement={last} open={open === 'withdraw'} onClose={close} /> : null}
    </div>
  );
}
