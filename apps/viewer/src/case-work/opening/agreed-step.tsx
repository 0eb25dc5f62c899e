import { legalGrounds, retentions } from '@netwerk/domain';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LegalGround } from '../../graphql/generated/graphql.ts';
import { RadioQuestion } from '../../parts/radio-question.tsx';
import { DraftField, useDraftProblem } from './draft-field.tsx';
import type { Opening } from './use-opening.ts';

export function AgreedStep({ opening }: { opening: Opening }): ReactElement {
  const { t } = useTranslation();
  const problemOf = useDraftProblem(opening);
  return (
    <div className="opening__fields">
      <DraftField opening={opening} name="agreedInstead" label={t('caseWork.opening.agreedInstead')} optional long />
      <DraftField opening={opening} name="goal" label={t('caseWork.opening.goal')} optional long />
      <RadioQuestion
        question={t('caseWork.opening.legalGround')}
        value={opening.draft.legalGround}
        options={legalGrounds.map((value) => ({ value, text: groundText(t, value) }))}
        error={problemOf('legalGround')}
        onChange={(legalGround) => opening.change({ legalGround })}
      />
      <p className="soft minor">{t('caseWork.opening.legalGroundHint')}</p>
      <DraftField opening={opening} name="purpose" label={t('caseWork.opening.purpose')} />
    </div>
  );
}

/** The ground, and how long that keeps the file. */
function groundText(t: TFunction, ground: LegalGround): string {
  const { years } = retentions[ground];
  const kept = years === null ? t('caseWork.opening.keptConsent') : t('caseWork.opening.keptYears', { years });
  return `${t(`legalGround.${ground}`)} (${kept})`;
}
