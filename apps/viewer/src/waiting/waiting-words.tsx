import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import type { WaitingEntry } from './waiting-entry.ts';

/** What is waited for, since when, until when, and what helps until then. */
export function WaitingWords({ entry }: { entry: WaitingEntry }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { forWhat, since, expectedOn, bridgedBy, endedOn, endedBecause } = entry;
  const facts = [
    t('caseFacts.waitingSince', { since: shortDate(since, screen) }),
    expectedOn && !endedOn ? t('caseFacts.waitingExpected', { on: shortDate(expectedOn, screen) }) : null,
    endedOn && endedBecause
      ? t('waiting.ended', { on: shortDate(endedOn, screen), because: t(`waiting.because.${endedBecause}`) })
      : null,
  ];
  return (
    <>
      <strong className="waiting__what">{forWhat}</strong>
      <span className="soft">{facts.filter((fact) => fact !== null).join(', ')}</span>
      {bridgedBy && !endedOn ? (
        <span className="case-card__more">{t('caseFacts.waitingBridged', { by: bridgedBy })}</span>
      ) : null}
    </>
  );
}
