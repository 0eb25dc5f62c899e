import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import type { ColleagueForm } from './use-colleague-form.ts';
import './colleague-answer.css';

/** What came of asking: nobody found, several to choose from, or no answer. Opened means that the page has moved on. */
export function ColleagueAnswer({ form }: { form: ColleagueForm }): ReactElement | null {
  const { t } = useTranslation();
  if (form.failed) {
    return (
      <Notice tone="error" role="alert">
        {t('colleague.failed')}
      </Notice>
    );
  }
  if (form.answer?.__typename === 'ColleagueClientNotFound') {
    return (
      <Notice tone="warning" icon="search" role="alert">
        <strong>{t('colleague.notFoundBold', { name: form.answer.name })}</strong> {t('colleague.notFound')}
      </Notice>
    );
  }
  return form.answer?.__typename === 'SeveralColleagueClients' ? (
    <Choices form={form} choices={form.answer.choices} />
  ) : null;
}

type Choice = Extract<
  NonNullable<ColleagueForm['answer']>,
  { __typename: 'SeveralColleagueClients' }
>['choices'][number];

function Choices({ form, choices }: { form: ColleagueForm; choices: readonly Choice[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="colleague-choices" role="alert">
      <p>
        <strong>{t('colleague.several')}</strong> <span className="soft">{t('colleague.severalHint')}</span>
      </p>
      <ul>
        {choices.map((choice) => (
          <li key={choice.caseId}>
            <button type="button" className="colleague-choices__choice" onClick={() => form.choose(choice.caseId)}>
              <strong>{choice.fullName}</strong>
              <span className="soft">{choice.area?.name ?? t('clients.areaHidden')}</span>
              <Icon name="arrowRight" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
