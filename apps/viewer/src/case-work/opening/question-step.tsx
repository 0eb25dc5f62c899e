import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftField } from './draft-field.tsx';
import type { Opening } from './use-opening.ts';

export function QuestionStep({ opening }: { opening: Opening }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="opening__fields">
      <DraftField
        opening={opening}
        name="asked"
        label={t('caseWork.opening.asked')}
        hint={t('caseWork.opening.askedHint')}
        long
      />
      <DraftField
        opening={opening}
        name="question"
        label={t('caseWork.opening.question')}
        hint={t('caseWork.opening.questionHint')}
        long
      />
      <DraftField
        opening={opening}
        name="referrer"
        label={t('caseWork.opening.referrer')}
        hint={t('caseWork.opening.referrerHint')}
        optional
      />
    </div>
  );
}
