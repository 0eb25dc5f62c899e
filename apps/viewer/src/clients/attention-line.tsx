import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttentionKind } from '../graphql/generated/graphql.ts';
import { shortDate } from '../language/format.ts';
import { useLanguage, type ScreenLanguage } from '../language/language.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import type { ClientSummary } from './client-summaries.ts';
import './attention-line.css';

type Attention = NonNullable<ClientSummary['attention']>;

const icons: Record<AttentionKind, IconName> = {
  SAFETY_FIRST: 'shield',
  CONTACT_LEAVES: 'personLeaves',
  AGREEMENT_ENDS: 'document',
  OPENED_BY_COLLEAGUE: 'eye',
  WAITING: 'clock',
  NO_NETWORK: 'people',
  NETWORK_OLD: 'calendar',
};

/** Amber is for what ends by itself when nobody acts; the rest is a fact to know. */
const pressing: readonly AttentionKind[] = ['CONTACT_LEAVES', 'AGREEMENT_ENDS'];

interface AttentionLineProps {
  attention: Attention | null;
  today: string;
}

export function AttentionLine({ attention, today }: AttentionLineProps): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  if (attention === null) return <span className="visually-hidden">{t('clients.nothingNow')}</span>;
  return (
    <span className={`attention-line ${pressing.includes(attention.kind) ? 'attention-line--pressing' : ''}`}>
      <Icon name={icons[attention.kind]} />
      <span>{attentionText(attention, t, screen, today)}</span>
    </span>
  );
}

function attentionText(attention: Attention, t: TFunction, screen: ScreenLanguage, today: string): string {
  const on = attention.on ? shortDate(attention.on, screen, today) : '';
  const words = attention.words ?? '';
  const bridgedBy = attention.bridgedBy ?? '';
  switch (attention.kind) {
    case 'WAITING':
      return t(bridgedBy === '' ? 'attention.WAITING' : 'attention.WAITING_bridged', { words, on, bridgedBy });
    case 'AGREEMENT_ENDS':
      return words === ''
        ? t('attention.AGREEMENT_ENDS_plain', { on })
        : t('attention.AGREEMENT_ENDS', { words: agreementWords(words, t), on });
    case 'NETWORK_OLD':
      return on === '' ? t('attention.NETWORK_OLD_plain') : t('attention.NETWORK_OLD', { on });
    default:
      return t(`attention.${attention.kind}`, { words, on });
  }
}

function agreementWords(words: string, t: TFunction): string {
  return words === 'I1' || words === 'I2' ? t(`caseFacts.agreement.${words}`) : words;
}
