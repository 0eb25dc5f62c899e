import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../agreements/day-field.tsx';
import { FormActions } from '../agreements/form-actions.tsx';
import { ProblemForm } from '../agreements/problem-form.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { RadioQuestion } from '../parts/radio-question.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { TextField } from '../parts/text-field.tsx';
import { NewerMarkNotice } from './newer-mark-notice.tsx';
import { useMarkForm } from './use-mark-form.ts';
import { otherSafetyProblem, safetyProblem } from './use-safety.ts';
import type { MarkDialogProps } from './mark-dialog.types.ts';

const kinds = ['CONTACT_BAN', 'VIOLENCE', 'THREAT', 'OTHER'] as const;
const fields = ['callName', 'familyName', 'since', 'words'];

/** Sets a mark, or changes one. */
export function MarkDialog({ open, onClose, ...about }: MarkDialogProps): ReactElement {
  const { t } = useTranslation();
  const { mark, member } = about;
  const setHeading = member === null ? t('safety.setHeading') : t('safety.setFor', { name: member.callName });
  return (
    <Dialog
      open={open}
      onClose={onClose}
      heading={mark === null ? setHeading : t('safety.changeHeading')}
      intro={t('safety.setIntro')}
    >
      <MarkForm {...about} onClose={onClose} />
    </Dialog>
  );
}

function MarkForm({ onClose, ...about }: Omit<MarkDialogProps, 'open'>): ReactElement {
  const { t } = useTranslation();
  const form = useMarkForm({ ...about, onClose });
  const { failure, values, put } = form;
  const other = otherSafetyProblem(t, failure, fields);
  return (
    <ProblemForm failure={failure} onSubmit={form.submit}>
      <div className="dialog__body">
        {form.newer ? <NewerMarkNotice onClose={onClose} /> : null}
        {other ? (
          <Notice tone="error" role="alert">
            {other}
          </Notice>
        ) : null}
        <Names form={form} asksCallName={about.member === null} />
        <RadioQuestion
          question={t('safety.kindQuestion')}
          value={values.kind}
          options={kinds.map((value) => ({ value, text: t(`safety.kind.${value}`) }))}
          error={undefined}
          onChange={(kind) => put({ kind })}
        />
        <DayField
          label={t('safety.since')}
          name="since"
          text={values.since}
          onChange={(since) => put({ since })}
          error={form.missingDay ? t('agreements.dayMissing') : safetyProblem(t, failure, ['since'])}
        />
        <TextArea
          label={t('safety.words')}
          name="words"
          value={values.words}
          onChange={(words) => put({ words })}
          error={safetyProblem(t, failure, ['words'])}
        />
      </div>
      <FormActions save={t('safety.save')} busy={form.busy} onClose={onClose} />
    </ProblemForm>
  );
}

function Names({ form, asksCallName }: { form: ReturnType<typeof useMarkForm>; asksCallName: boolean }): ReactElement {
  const { t } = useTranslation();
  const { failure, values, put } = form;
  return (
    <>
      {asksCallName ? (
        <TextField
          label={t('safety.callName')}
          name="callName"
          maxLength={80}
          value={values.callName}
          onChange={(callName) => put({ callName })}
          error={safetyProblem(t, failure, ['callName'])}
        />
      ) : null}
      <TextField
        label={t('safety.familyName')}
        hint={t('safety.familyHint')}
        name="familyName"
        maxLength={80}
        value={values.familyName}
        onChange={(familyName) => put({ familyName })}
        error={safetyProblem(t, failure, ['familyName'])}
      />
    </>
  );
}
