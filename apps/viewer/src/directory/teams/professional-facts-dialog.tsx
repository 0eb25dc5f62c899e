import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { FormField, FormValues } from '../../forms/form-fields.ts';
import { AddProfessionalDocument } from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { useProfessionalChoices, useReadTeamsAgain } from './use-teams.ts';

/** Name, accent, background and employer: the same fields for who is new and for who is changed. */
export function useFactFields(): FormField[] {
  const { t } = useTranslation();
  const { data: choices } = useProfessionalChoices();
  const organisations = (choices?.organisations ?? []).map(({ organisationId, name }) => ({
    value: organisationId,
    text: name,
  }));
  return [
    { name: 'callName', kind: 'line', longest: 80, label: t('teams.dialog.callName') },
    { name: 'familyName', kind: 'line', longest: 80, label: t('teams.dialog.familyName') },
    { name: 'accent', kind: 'line', optional: true, label: t('teams.accent') },
    { name: 'background', kind: 'line', optional: true, label: t('teams.background') },
    {
      name: 'organisationId',
      kind: 'pick',
      label: t('teams.employer'),
      options: [{ value: '', text: t('teams.dialog.choose') }, ...organisations],
    },
  ];
}

export function factsOf(values: FormValues) {
  return {
    callName: values.needed('callName'),
    familyName: values.needed('familyName'),
    accent: values.text('accent'),
    background: values.text('background'),
    organisationId: values.needed('organisationId'),
  };
}

export function AddProfessionalDialog({ open, onClose }: { open: boolean; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const readAgain = useReadTeamsAgain();
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      heading={t('teams.add')}
      intro={t('teams.dialog.addIntro')}
      save={t('teams.add')}
      fields={useFactFields()}
      initial={{}}
      send={async (values, { idempotencyKey }) => {
        const input = { idempotencyKey, ...factsOf(values) };
        const { addProfessional } = await request(AddProfessionalDocument, { input });
        await readAgain();
        void navigate(`/sociale-kaart/professionals/${addProfessional.professionalId}`);
        return null;
      }}
      onDone={onClose}
    />
  );
}
