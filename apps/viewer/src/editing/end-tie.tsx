import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndReason } from '../graphql/generated/graphql.ts';
import { longDate, typedDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import type { Member } from '../network/network.types.ts';
import { Notice } from '../parts/notice.tsx';
import { RadioQuestion } from '../parts/radio-question.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useDraft } from '../saving/drafts.ts';
import { useViewer } from '../session/viewer-context.ts';
import { useEditing } from './editing-context.ts';
import { FormFrame } from './form-frame.tsx';
import { readDay } from './typed-day.ts';

/** CHANGED is not among them: who changes a tie does not end it. */
const reasons = ['BY_CHOICE', 'FADED', 'ILLNESS', 'DIED', 'MOVED', 'HELP_ENDED', 'SAFETY', 'UNKNOWN'] as const;

interface Ending {
  readonly seen: Member;
  readonly on: string;
  readonly because: EndReason | null;
}

/** Band beëindigen, with a day and a reason; what was stays kept. */
export function EndTie({ member }: { member: Member }): ReactElement {
  const { t } = useTranslation();
  const { client, editor, close } = useEditing();
  const { screen } = useLanguage();
  const { today } = useViewer();
  const draft = useDraft<Ending>(`${client.caseId} END ${member.id}`, () => ({
    seen: member,
    on: typedDate(today),
    because: null,
  }));
  const { value: form, change } = draft;
  const [checked, setChecked] = useState(false);
  const { day, problem } = readDay(form.on, { today, after: form.seen.tie.validFrom });
  const leave = (): void => {
    draft.discard();
    close();
  };
  const submit = (): void => {
    setChecked(true);
    if (day === null || form.because === null) return;
    const { id: memberId, version: baseVersion, tie } = form.seen;
    const input = { memberId, baseVersion, tieId: tie.id, on: day, because: form.because };
    editor.send({ kind: 'endTie', input }, { members: [form.seen], ties: [] });
    leave();
  };
  const started = longDate(form.seen.tie.validFrom, screen);
  return (
    <FormFrame
      heading={t('editing.endHeading', { name: member.callName })}
      submit={t('editing.endDone')}
      kept={draft.touched}
      onSubmit={submit}
      onClose={close}
      onCancel={leave}
    >
      <p className="soft">{t('editing.endIntro')}</p>
      <TextField
        label={t('editing.endOn')}
        name="on"
        inputMode="numeric"
        value={form.on}
        onChange={(on) => change({ on })}
        error={checked && problem ? t(`editing.${problem}`, { date: started }) : undefined}
      />
      <RadioQuestion
        question={t('editing.endWhy')}
        value={form.because}
        options={reasons.map((value) => ({ value, text: t(`editing.endReasons.${value}`) }))}
        error={checked && form.because === null ? t('editing.endWhyMissing') : undefined}
        onChange={(because) => change({ because })}
      />
      {form.because === 'SAFETY' ? (
        <Notice tone="info" icon="shield" role="status">
          {t('editing.endSafety')}
        </Notice>
      ) : null}
    </FormFrame>
  );
}
