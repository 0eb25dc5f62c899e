import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement, SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { RadioQuestion } from '../parts/radio-question.tsx';
import { TextField } from '../parts/text-field.tsx';
import { ColleagueAnswer } from './colleague-answer.tsx';
import { openingReasons, useColleagueForm } from './use-colleague-form.ts';

interface ColleagueDialogProps {
  open: boolean;
  onClose: () => void;
  /** Whom it is about, where that is known already. */
  name?: string;
}

export function ColleagueDialog({ open, onClose, name = '' }: ColleagueDialogProps): ReactElement {
  const { t } = useTranslation();
  return (
    <Dialog open={open} onClose={onClose} heading={t('colleague.open')} intro={t('colleague.intro')}>
      <ColleagueForm onClose={onClose} name={name} />
    </Dialog>
  );
}

function ColleagueForm({ onClose, name }: { onClose: () => void; name: string }): ReactElement {
  const { t } = useTranslation();
  const form = useColleagueForm(name);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    form.submit();
  };
  return (
    <form noValidate onSubmit={submit}>
      <div className="dialog__body">
        <ColleagueAnswer form={form} />
        <TextField
          label={t('colleague.name')}
          hint={t('colleague.nameHint')}
          name="clientName"
          maxLength={200}
          value={form.name}
          onChange={form.setName}
          error={form.missing.name ? t('colleague.nameMissing') : undefined}
        />
        <RadioQuestion
          question={t('colleague.why')}
          value={form.reason}
          options={openingReasons.map((reason) => ({ value: reason, text: t(`openingReason.${reason}`) }))}
          error={form.missing.reason ? t('colleague.whyMissing') : undefined}
          onChange={form.setReason}
        />
        <TextField
          label={t(form.reason === 'OTHER' ? 'colleague.explanation' : 'colleague.explanationOptional')}
          name="explanation"
          maxLength={500}
          value={form.explanation}
          onChange={form.setExplanation}
          error={form.missing.explanation ? t('colleague.explanationMissing') : undefined}
        />
        <Notice tone="info" icon="eye">
          {t('colleague.note')}
        </Notice>
      </div>
      <div className="dialog__actions">
        <Button type="submit" purpose="primary" busy={form.busy}>
          {t(form.busy ? 'colleague.busy' : 'colleague.submit')}
        </Button>
        <Button purpose="secondary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
