import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FormFieldInput } from '../forms/form-field-input.tsx';
import { FormNotices } from '../forms/form-dialog.tsx';
import { useForm, type Form } from '../forms/use-form.ts';
import { typedDate } from '../language/format.ts';
import { Notice } from '../parts/notice.tsx';
import { LoadingWords } from '../parts/skeleton.tsx';
import { useViewer } from '../session/viewer-context.ts';
import type { Registrant } from './registrant.types.ts';
import { registerFields, sendRegistration, type Choices } from './registration.ts';
import { useReadAgain, useVolunteerChoices } from './use-volunteers.ts';

interface RegisterFormProps {
  registrant: Registrant;
  onBack: () => void;
  onClose: () => void;
}

export function RegisterForm(props: RegisterFormProps): ReactElement {
  const { data: choices } = useVolunteerChoices(true);
  return choices === undefined ? <LoadingWords /> : <ReadyForm {...props} choices={choices} />;
}

function ReadyForm({ registrant, onBack, onClose, choices }: RegisterFormProps & { choices: Choices }): ReactElement {
  const { t } = useTranslation();
  const { form, fields, already } = useRegistration(registrant, choices);
  const heading = useFocusAtStart();
  return (
    <form noValidate onSubmit={form.submit}>
      <div className="dialog__body">
        <p ref={heading} tabIndex={-1}>
          <strong>
            {'resident' in registrant
              ? t('volunteers.registration.chosen', { name: registrant.resident.fullName })
              : t('volunteers.registration.isNew')}
          </strong>{' '}
          <button type="button" className="text-button" onClick={onBack}>
            {t('volunteers.registration.chooseOther')}
          </button>
        </p>
        {already ? (
          <Notice tone="warning" role="alert">
            {t('volunteers.registration.already')}
          </Notice>
        ) : null}
        <FormNotices form={form} names={fields.map((field) => field.name)} />
        {fields.map((field) => (
          <FormFieldInput key={field.name} field={field} form={form} />
        ))}
      </div>
      <div className="dialog__actions">
        <Button type="submit" purpose="primary" busy={form.busy}>
          {t('volunteers.registration.save')}
        </Button>
        <Button purpose="secondary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

function useRegistration(registrant: Registrant, choices: Choices) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const navigate = useNavigate();
  const readAgain = useReadAgain();
  const [already, setAlready] = useState(false);
  const fields = registerFields(t, registrant, choices);
  const form: Form = useForm({
    fields,
    initial: {
      callName: 'newName' in registrant ? registrant.newName : '',
      since: typedDate(today),
      peopleLimit: '1',
      guideId: choices.possibleGuides.find((guide) => guide.self)?.professionalId ?? '',
    },
    send: async (values, { idempotencyKey }) => {
      setAlready(false);
      const volunteerId = await sendRegistration(registrant, values, idempotencyKey);
      if (volunteerId === null) setAlready(true);
      else {
        void readAgain();
        void navigate(`/vrijwilligers/${volunteerId}`);
      }
      return null;
    },
    onDone: () => undefined,
  });
  return { form, fields, already };
}

/** The second step takes the place of the first: the keyboard goes on where it begins. */
function useFocusAtStart() {
  const start = useRef<HTMLParagraphElement>(null);
  useEffect(() => start.current?.focus(), []);
  return start;
}
