import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Icon } from '../../parts/icon.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { LoadingWords } from '../../parts/skeleton.tsx';
import { FailedPart } from '../../states/failed-part.tsx';
import { QueryFailure } from '../../states/query-failure.tsx';
import { useInitiative } from '../initiative/use-initiative.ts';
import { useDirectory } from '../use-directory.ts';
import { InitiativeForm } from './initiative-form.tsx';
import './initiative-form.css';

/** Adding an initiative. */
export function AddInitiativePage(): ReactElement {
  const { t } = useTranslation();
  const { data: directory, error, refetch } = useDirectory();
  usePageTitle(t('directory.form.add'));
  return (
    <FormPage heading={t('directory.form.add')} back="/sociale-kaart" backWords={t('directory.page')}>
      {directory ? <InitiativeForm initiative={null} directory={directory} back="/sociale-kaart" /> : null}
      {!directory && error ? <FailedPart onRetry={() => void refetch()} /> : null}
    </FormPage>
  );
}

/** Changing the facts of one initiative. */
export function EditInitiativePage(): ReactElement {
  const { t } = useTranslation();
  const { initiativeId = '' } = useParams();
  const { data: initiative, error, refetch } = useInitiative(initiativeId);
  const { data: directory } = useDirectory();
  usePageTitle(t('directory.one.edit'));
  if (error && !initiative) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!initiative || !directory) return <LoadingWords />;
  const back = `/sociale-kaart/initiatieven/${initiative.id}`;
  return (
    <FormPage heading={t('directory.form.edit', { name: initiative.name })} back={back} backWords={initiative.name}>
      <InitiativeForm initiative={initiative} directory={directory} back={back} />
    </FormPage>
  );
}

interface FormPageProps {
  heading: string;
  back: string;
  backWords: string;
  children: ReactNode;
}

function FormPage({ heading, back, backWords, children }: FormPageProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="page directory-form-page">
      <Link className="directory-form-page__back" to={back}>
        <Icon name="arrowLeft" size={16} /> {backWords}
      </Link>
      <h1 className="nl-heading nl-heading--level-1">{heading}</h1>
      <p className="soft">{t('directory.form.addIntro')}</p>
      {children}
    </div>
  );
}
