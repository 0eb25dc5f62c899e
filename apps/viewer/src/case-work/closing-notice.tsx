import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { longDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Notice } from '../parts/notice.tsx';
import { ReopenCaseDialog } from './dialogs/reopen-case.dialog.tsx';
import type { CaseWork } from './use-case-work.ts';

/** How the case ended, what comes after, and until when the file is kept. */
export function ClosingNotice({ work }: { work: CaseWork }): ReactElement | null {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const [reopening, setReopening] = useState(false);
  const { closing } = work;
  const box = useFocusWhenClosed(closing?.closedOn ?? null);
  if (!closing) return null;
  const { closedOn, outcome, words, lightContact, lookAgainOn, keptUntil } = closing;
  const source = t(`caseWork.retention.${work.texts.legalGround}`);
  return (
    <div className="case-closing">
      <Notice tone="info" icon="lock" role="status">
        <div className="closing" ref={box} tabIndex={-1}>
          <p>
            <strong>{t('caseWork.closed', { on: longDate(closedOn, screen) })}</strong>{' '}
            {outcome ? t('caseWork.closedOutcome', { outcome: t(`caseWork.outcome.${outcome}`) }) : null}{' '}
            {words ? <span className="closing__words">{t('caseWork.closedWords', { words })}</span> : null}
          </p>
          <p>
            {lightContact ? t('caseWork.closedLight', { who: lightContact }) : null}{' '}
            {lookAgainOn ? t('caseWork.closedLookAgain', { on: longDate(lookAgainOn, screen) }) : null}{' '}
            {keptUntil
              ? t('caseWork.closedKept', { on: longDate(keptUntil, screen), source })
              : t('caseWork.closedKeptConsent', { source })}
          </p>
          {closing.canReopen ? (
            <button type="button" className="row-button" onClick={() => setReopening(true)}>
              {t('caseWork.reopen')}
            </button>
          ) : null}
        </div>
        <ReopenCaseDialog caseId={work.caseId} open={reopening} onClose={() => setReopening(false)} />
      </Notice>
    </div>
  );
}

/** The button that closed the case is gone by now: the focus goes to what changed. */
function useFocusWhenClosed(closedOn: string | null): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(closedOn);
  useEffect(() => {
    if (before.current === null && closedOn !== null) box.current?.focus();
    before.current = closedOn;
  }, [closedOn]);
  return box;
}
