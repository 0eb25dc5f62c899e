import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../parts/notice.tsx';
import type { DirectoryAct } from './use-directory-act.ts';

interface ActOutcomeProps {
  act: Pick<DirectoryAct<never, object>, 'failure' | 'answer' | 'busy'>;
  /** Somebody else changed it first. */
  newer: boolean;
  /** What to say, without interrupting, when it came about. */
  done: string;
}

/** What came of an act of one click. */
export function ActOutcome({ act, newer, done }: ActOutcomeProps): ReactElement {
  const { t } = useTranslation();
  if (act.failure) {
    return (
      <Notice tone="error" role="alert">
        {t(act.failure.code === 'OFFLINE' ? 'directory.act.offline' : 'directory.act.failed')}
      </Notice>
    );
  }
  if (newer) {
    return (
      <Notice tone="warning" role="alert">
        {t('directory.act.newer')}
      </Notice>
    );
  }
  return (
    <p className="visually-hidden" role="status">
      {act.answer !== null && !act.busy ? done : ''}
    </p>
  );
}
