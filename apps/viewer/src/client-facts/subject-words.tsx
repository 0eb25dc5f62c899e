import type { Interest, LifeDomain, SupportKind } from '@netwerk/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';

interface Subject {
  readonly words: string;
  readonly supportKind: SupportKind;
  readonly lifeDomain: LifeDomain | null;
  readonly interest: Interest | null;
  readonly handlesMoney: boolean;
  readonly confirmedOn: string;
  readonly recordedBy?: string | null;
}

/** What somebody wants or offers, as they said it, with what it is about and when it was last said. */
export function SubjectWords({ subject, more = [] }: { subject: Subject; more?: readonly string[] }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { words, supportKind, lifeDomain, interest, handlesMoney, confirmedOn, recordedBy = null } = subject;
  const about = [
    t(`support.${supportKind}`),
    interest === null ? null : t(`interests.${interest}`),
    lifeDomain === null ? null : t(`lifeDomain.${lifeDomain}`),
    handlesMoney ? t('clientFacts.money') : null,
    ...more,
  ].filter((each) => each !== null);
  const source = [
    t('clientFacts.confirmed', { on: shortDate(confirmedOn, screen) }),
    recordedBy === null ? null : t('clientFacts.by', { name: recordedBy }),
  ].filter((each) => each !== null);
  return (
    <>
      <span className="fact-rows__words">“{words}”</span>
      <span className="minor">{about.join(' · ')}</span>
      <span className="soft minor">{source.join(', ')}</span>
    </>
  );
}
