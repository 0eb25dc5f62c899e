import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../parts/notice.tsx';
import { WaitingWords } from './waiting-words.tsx';
import type { WaitingEntry } from './waiting-entry.ts';

interface NewerWaitingNoticeProps {
  newer: WaitingEntry;
  onTakeTheirs: () => void;
}

/** What a colleague saved first; saving again keeps the own version. */
export function NewerWaitingNotice({ newer, onTakeTheirs }: NewerWaitingNoticeProps): ReactElement {
  const { t } = useTranslation();
  return (
    <Notice tone="warning" icon="people" role="alert">
      <p>{t(newer.endedOn ? 'waiting.newerEnded' : 'waiting.newer')}</p>
      <WaitingWords entry={newer} />
      <button type="button" className="text-button" onClick={onTakeTheirs}>
        {t('waiting.takeTheirs')}
      </button>
    </Notice>
  );
}
