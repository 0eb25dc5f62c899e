import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ColleagueDialog } from '../../clients/colleague-dialog.tsx';
import { refusedField } from '../../forms/use-form.ts';
import { codeOf } from '../../graphql/request-error.ts';
import { Notice } from '../../parts/notice.tsx';
import { stepOfField } from './draft.ts';
import type { Answer, Opening } from './use-opening.ts';

/** What stands in the way of opening: somebody of the same name, a case that is open already, or a failure. */
export function OpeningAnswer({ opening }: { opening: Opening }): ReactElement | null {
  const { answer, failure } = opening;
  if (failure !== null) return <Failure failure={failure} />;
  if (answer?.__typename === 'ResidentLooksAlike') return <LookAlikes answer={answer} opening={opening} />;
  return answer?.__typename === 'CaseAlreadyOpen' ? <AlreadyOpen answer={answer} /> : null;
}

function Failure({ failure }: { failure: unknown }): ReactElement | null {
  const { t } = useTranslation();
  const refused = refusedField(failure);
  if (refused !== null && stepOfField(refused.field) !== null && refused.field !== 'residentId') return null;
  const words = { NOT_FOUND: 'caseWork.opening.notYours', OFFLINE: 'caseWork.opening.offline' } as const;
  const code = codeOf(failure);
  return (
    <Notice tone="error" role="alert">
      {t(code === 'NOT_FOUND' || code === 'OFFLINE' ? words[code] : 'caseWork.opening.failed')}
    </Notice>
  );
}

interface LookAlikesProps {
  answer: Extract<Answer, { __typename: 'ResidentLooksAlike' }>;
  opening: Opening;
}

function LookAlikes({ answer, opening }: LookAlikesProps): ReactElement {
  const { t } = useTranslation();
  const { draft } = opening;
  const ids = answer.choices.map(({ residentId }) => residentId);
  return (
    <Notice tone="warning" icon="people" role="alert">
      <p>
        <strong>{t('caseWork.opening.alikeHeading')}</strong> {t('caseWork.opening.alikeText')}
      </p>
      <ul className="opening__alike">
        {answer.choices.map(({ residentId, fullName, area }) => (
          <li key={residentId}>
            <span>
              <strong>{fullName}</strong> <span className="soft">{area?.name}</span>
            </span>
            <button
              type="button"
              className="row-button"
              onClick={() => opening.change({ isNew: false, resident: { residentId, fullName } })}
            >
              {t('caseWork.opening.alikeSame')}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="row-button"
        onClick={() => opening.openWith({ notThese: [...draft.notThese, ...ids] })}
      >
        {t('caseWork.opening.alikeOther')}
      </button>
    </Notice>
  );
}

function AlreadyOpen({ answer }: { answer: Extract<Answer, { __typename: 'CaseAlreadyOpen' }> }): ReactElement {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { caseId, fullName: name, mine } = answer;
  return (
    <Notice tone="warning" icon="people" role="alert">
      <p>{t(mine ? 'caseWork.opening.alreadyMine' : 'caseWork.opening.alreadyOpen', { name })}</p>
      {mine ? (
        <Link to={`/clienten/${caseId}`}>{t('caseWork.opening.toCase')}</Link>
      ) : (
        <button type="button" className="row-button" onClick={() => setAsking(true)}>
          {t('caseWork.opening.openWithReason')}
        </button>
      )}
      <ColleagueDialog open={asking} onClose={() => setAsking(false)} name={name} />
    </Notice>
  );
}
