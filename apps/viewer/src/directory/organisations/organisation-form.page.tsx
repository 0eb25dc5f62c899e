import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useRef, useState, type ReactElement, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { OrganisationKind } from '../../graphql/generated/graphql.ts';
import { CheckBox } from '../../parts/check-box.tsx';
import { Icon } from '../../parts/icon.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { usePageTitle } from '../../parts/page-title.ts';
import { LoadingWords } from '../../parts/skeleton.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useViewer } from '../../session/viewer-context.ts';
import { NotFoundPage } from '../../states/not-found.page.tsx';
import { QueryFailure } from '../../states/query-failure.tsx';
import { toggled } from '../initiatives/list-state.ts';
import { problemWords } from '../problem-words.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { useOrganisationForm, type OrganisationForm as Form } from './use-organisation-form.ts';
import { useOrganisation, usePartnerContactChoices, type Organisation } from './use-organisations.ts';
import '../initiative-form/initiative-form.css';

/** Adding an organisation; the beheerder's. */
export function AddOrganisationPage(): ReactElement {
  const { t } = useTranslation();
  usePageTitle(t('directory.partner.add'));
  if (useViewer().role !== 'ADMINISTRATOR') return <NotFoundPage />;
  return (
    <Page
      heading={t('directory.partner.add')}
      back="/sociale-kaart/organisaties"
      backWords={t('directory.organisations')}
    >
      <OrganisationForm organisation={null} back="/sociale-kaart/organisaties" />
    </Page>
  );
}

export function EditOrganisationPage(): ReactElement {
  const { t } = useTranslation();
  const { organisationId = '' } = useParams();
  const { data: organisation, error, refetch } = useOrganisation(organisationId);
  usePageTitle(t('directory.one.edit'));
  if (useViewer().role !== 'ADMINISTRATOR') return <NotFoundPage />;
  if (!organisation) return error ? <QueryFailure error={error} onRetry={() => void refetch()} /> : <LoadingWords />;
  const back = `/sociale-kaart/organisaties/${organisation.id}`;
  return (
    <Page heading={t('directory.partner.edit', { name: organisation.name })} back={back} backWords={organisation.name}>
      <OrganisationForm organisation={organisation} back={back} />
    </Page>
  );
}

function Page(props: { heading: string; back: string; backWords: string; children: ReactNode }): ReactElement {
  return (
    <div className="page directory-form-page">
      <Link className="directory-form-page__back" to={props.back}>
        <Icon name="arrowLeft" size={16} /> {props.backWords}
      </Link>
      <h1 className="nl-heading nl-heading--level-1">{props.heading}</h1>
      {props.children}
    </div>
  );
}

function OrganisationForm({ organisation, back }: { organisation: Organisation | null; back: string }): ReactElement {
  const { t } = useTranslation();
  const form = useOrganisationForm(organisation);
  const element = useRef<HTMLFormElement>(null);
  const { problems } = form;
  useEffect(() => {
    if (problems.length > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems.length]);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    form.submit();
  };
  return (
    <form className="directory-form" noValidate onSubmit={submit} ref={element}>
      <Outcome form={form} />
      <section className="card directory-form__section">
        <Facts form={form} />
        <Contacts form={form} />
      </section>
      <div className="directory-form__actions">
        <Button type="submit" purpose="primary" busy={form.busy}>
          {t(form.busy ? 'directory.form.saving' : 'directory.form.save')}
        </Button>
        <LinkButton to={back}>{t('cancel')}</LinkButton>
      </div>
    </form>
  );
}

function Outcome({ form }: { form: Form }): ReactElement | null {
  const { t } = useTranslation();
  if (form.problems.length > 0) {
    return (
      <Notice tone="error" role="alert">
        {t('directory.form.check')}
      </Notice>
    );
  }
  if (form.failed) {
    return (
      <Notice tone="error" role="alert">
        {t('directory.form.failed')}
      </Notice>
    );
  }
  if (!form.isNewer) return null;
  return (
    <Notice tone="warning" role="alert">
      {t('directory.act.newer')}
    </Notice>
  );
}

const kinds: readonly OrganisationKind[] = [
  'WELFARE',
  'INCOME_CONSULTANT',
  'CREDIT_BANK',
  'GENERAL_PRACTICE',
  'DISTRICT_NURSING',
  'HOUSING_ASSOCIATION',
  'SCHOOL',
  'POLICE',
  'FAITH',
  'MENTAL_HEALTH_CARE',
  'MUNICIPALITY',
  'LIBRARY',
];

function Facts({ form }: { form: Form }): ReactElement {
  const { t } = useTranslation();
  const line = (field: 'name' | 'phone' | 'email' | 'website' | 'reachable', hint?: string): ReactElement => (
    <TextField
      label={t(`directory.partner.${field}`)}
      hint={hint}
      name={field}
      value={form.values[field]}
      onChange={(text) => form.set(field, text)}
      error={problemWords(form.problems, field, t)}
    />
  );
  return (
    <>
      {line('name')}
      <SelectField
        label={t('directory.partner.kind')}
        name="kind"
        value={form.values.kind}
        options={kinds.map((kind) => ({ value: kind, text: t(`directory.organisationKind.${kind}`) }))}
        onChange={(kind) => form.set('kind', kind)}
      />
      {line('phone')}
      {line('reachable', t('directory.partner.reachableHint'))}
      {line('email')}
      {line('website')}
    </>
  );
}

/** Most professionals are not it: those who are stand first, the others are found by name. */
function Contacts({ form }: { form: Form }): ReactElement {
  const { t } = useTranslation();
  const { data: choices } = usePartnerContactChoices();
  const [search, setSearch] = useState('');
  const chosen = form.values.partnerContactIds;
  const wanted = search.trim().toLocaleLowerCase('nl');
  const shown = choices?.filter(
    ({ professionalId, name }) =>
      chosen.includes(professionalId) || (wanted !== '' && name.toLocaleLowerCase('nl').includes(wanted)),
  );
  return (
    <fieldset className="form-fieldset">
      <legend className="utrecht-form-label text-field__label">{t('directory.partner.contacts')}</legend>
      <p className="utrecht-form-field-description minor">{t('directory.partner.contactsHint')}</p>
      <TextField label={t('directory.partner.findContact')} name="findContact" value={search} onChange={setSearch} />
      <div className="form-fieldset__choices">
        {shown?.slice(0, 30).map(({ professionalId, name, teams }) => (
          <CheckBox
            key={professionalId}
            checked={chosen.includes(professionalId)}
            onChange={() => form.set('partnerContactIds', toggled(chosen, professionalId))}
          >
            {name} <span className="soft minor">{teams.join(', ')}</span>
          </CheckBox>
        ))}
      </div>
    </fieldset>
  );
}
