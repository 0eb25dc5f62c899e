import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { otherProblem } from '../agreements/problem-words.ts';
import type { FailureDetails } from '../graphql/request-error.ts';
import { Notice } from '../parts/notice.tsx';
import type { Answered } from './decision-outcome.ts';

interface DecisionNoticesProps {
  answer: Answered | null;
  failure: FailureDetails | null;
  /** Fields of the form, which say themselves what is wrong with them. */
  fields: readonly string[];
}

/** The kans that is not there any more, the colleague who was first, or what the service refused. */
export function DecisionNotices({ answer, failure, fields }: DecisionNoticesProps): ReactElement | null {
  const { t } = useTranslation();
  const other = otherProblem(t, failure, fields);
  if (other) {
    return (
      <Notice tone="error" role="alert">
        {other}
      </Notice>
    );
  }
  if (answer?.__typename === 'OpportunityGone') {
    return (
      <Notice tone="info" icon="info" role="alert">
        {answer.message}
      </Notice>
    );
  }
  if (answer?.__typename !== 'OpportunityTakenUp') return null;
  return (
    <Notice tone="info" icon="people" role="alert">
      {t('opportunities.takenUp')} <Link to="/stappen">{t('opportunities.toSteps')}</Link>
    </Notice>
  );
}
