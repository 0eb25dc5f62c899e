import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useRef, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../parts/link-button.tsx';
import type { Initiative } from '../initiative/use-initiative.ts';
import type { DirectoryOverview } from '../use-directory.ts';
import { FormOutcome } from './form-outcome.tsx';
import { RoomFields, SupportFields, WhoFields } from './form-fields-support.tsx';
import { ForWhomFields, WhatFields, WhereWhenFields } from './form-fields-what.tsx';
import { useInitiativeForm } from './use-initiative-form.ts';

interface InitiativeFormProps {
  initiative: Initiative | null;
  directory: DirectoryOverview;
  back: string;
}

export function InitiativeForm({ initiative, directory, back }: InitiativeFormProps): ReactElement {
  const { t } = useTranslation();
  const form = useInitiativeForm(initiative);
  const element = useRef<HTMLFormElement>(null);
  const { problems, lookAlikes, newer } = form;
  // What asks for attention gets the focus: the first field that is not right, or the choice above the form.
  useEffect(() => {
    const wanted = problems.length > 0 ? '[aria-invalid="true"], .form-fieldset--invalid' : '.form-choice';
    if (problems.length > 0 || lookAlikes || newer) element.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [problems.length, lookAlikes, newer]);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    form.submit();
  };
  return (
    <form className="directory-form" noValidate onSubmit={submit} ref={element}>
      <FormOutcome form={form} directory={directory} />
      <WhatFields form={form} />
      <WhereWhenFields form={form} directory={directory} />
      <ForWhomFields form={form} />
      <SupportFields form={form} />
      <RoomFields form={form} />
      <WhoFields form={form} directory={directory} />
      <div className="directory-form__actions">
        <Button type="submit" purpose="primary" busy={form.busy}>
          {t(form.busy ? 'directory.form.saving' : 'directory.form.save')}
        </Button>
        <LinkButton to={back}>{t('cancel')}</LinkButton>
      </div>
    </form>
  );
}
