import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { FormFieldInput } from './form-field-input.tsx';
import { failureText } from './problem-text.ts';
import { useForm, type Form, type FormSetup } from './use-form.ts';

interface FormDialogProps extends FormSetup {
  open: boolean;
  onClose: () => void;
  heading: string;
  intro: string;
  /** What the button does, as a verb. */
  save: string;
  /** Something to know before saving, below the fields. */
  children?: ReactNode;
}

/** A form in a dialog: one act, with its fields, what was refused, and what a colleague did meanwhile. */
export function FormDialog({ open, heading, intro, ...form }: FormDialogProps): ReactElement {
  return (
    <Dialog open={open} onClose={form.onClose} heading={heading} intro={intro}>
      <DialogForm {...form} />
    </Dialog>
  );
}

export type DialogFormProps = Omit<FormDialogProps, 'open' | 'heading' | 'intro'>;

/** The form by itself, for a dialog that shows more than one thing. */
export function DialogForm({ onClose, save, children, ...setup }: DialogFormProps): ReactElement {
  const { t } = useTranslation();
  const form = useForm(setup);
  return (
    <form noValidate onSubmit={form.submit}>
      <div className="dialog__body">
        <FormNotices form={form} names={setup.fields.map((field) => field.name)} />
        {setup.fields.map((field) => (
          <FormFieldInput key={field.name} field={field} form={form} />
        ))}
        {children}
      </div>
      <div className="dialog__actions">
        <Button type="submit" purpose="primary" busy={form.busy}>
          {form.newer === null ? save : t('forms.saveMine')}
        </Button>
        <Button purpose="secondary" onClick={form.newer === null ? onClose : setup.onDone}>
          {t(form.newer === null ? 'cancel' : 'forms.keepTheirs')}
        </Button>
      </div>
    </form>
  );
}

export function FormNotices({ form, names }: { form: Form; names: readonly string[] }): ReactElement {
  const { t } = useTranslation();
  const failure = failureText(t, form.failure, names);
  return (
    <>
      {form.newer === null ? null : (
        <Notice tone="warning" role="alert">
          <strong>{t('forms.newerBold')}</strong> {t('forms.newer')}
        </Notice>
      )}
      {failure === null ? null : (
        <Notice tone="error" role="alert">
          {failure}
        </Notice>
      )}
    </>
  );
}
