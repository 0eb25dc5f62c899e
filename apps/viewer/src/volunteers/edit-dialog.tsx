import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField, FormValues } from '../forms/form-fields.ts';
import { FormDialog } from '../forms/form-dialog.tsx';
import type { Newer, Sent } from '../forms/use-form.ts';
import { ChangeVolunteerDocument } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { newerOf, typedFacts } from './newer-volunteer.ts';
import { useReadAgain, type Volunteer } from './use-volunteers.ts';

export interface VolunteerDialogProps {
  volunteer: Volunteer;
  open: boolean;
  onClose: () => void;
}

export function EditDialog({ volunteer, open, onClose }: VolunteerDialogProps): ReactElement {
  const { t } = useTranslation();
  const readAgain = useReadAgain();
  const { callName: name } = volunteer;
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      heading={t('volunteers.edit')}
      intro={t('volunteers.dialog.editIntro', { name })}
      save={t('forms.save')}
      fields={useEditFields(name)}
      initial={typedFacts(volunteer)}
      baseVersion={volunteer.version}
      send={(values, sent) => sendChange(volunteer.id, values, sent)}
      onDone={() => void readAgain().then(onClose)}
    />
  );
}

function useEditFields(name: string): FormField[] {
  const { t } = useTranslation();
  return [
    { name: 'peopleLimit', kind: 'count', label: t('volunteers.dialog.peopleLimit', { name }) },
    { name: 'hoursLimit', kind: 'count', optional: true, label: t('volunteers.dialog.hoursLimit') },
    { name: 'languages', kind: 'line', optional: true, label: t('volunteers.dialog.languages') },
    { name: 'training', kind: 'line', optional: true, label: t('volunteers.dialog.training') },
    { name: 'trainedOn', kind: 'day', optional: true, label: t('volunteers.dialog.trainedOn') },
    {
      name: 'screenedOn',
      kind: 'day',
      optional: true,
      label: t('volunteers.dialog.screenedOn'),
      hint: t('volunteers.dialog.screenedHint'),
    },
    { name: 'mayBeAskedUntil', kind: 'day', optional: true, label: t('volunteers.dialog.mayBeAskedUntil') },
  ];
}

async function sendChange(volunteerId: string, values: FormValues, sent: Sent): Promise<Newer | null> {
  const { changeVolunteer } = await request(ChangeVolunteerDocument, {
    input: {
      ...sent,
      volunteerId,
      peopleLimit: values.count('peopleLimit') ?? 1,
      hoursLimit: values.count('hoursLimit'),
      languages: values.text('languages'),
      training: values.text('training'),
      trainedOn: values.text('trainedOn'),
      screenedOn: values.text('screenedOn'),
      mayBeAskedUntil: values.text('mayBeAskedUntil'),
    },
  });
  return newerOf(changeVolunteer);
}
