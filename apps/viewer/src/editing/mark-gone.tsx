import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoneReason } from '../graphql/generated/graphql.ts';
import { typedDate } from '../language/format.ts';
import type { Member } from '../network/network.types.ts';
import { RadioQuestion } from '../parts/radio-question.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useDraft } from '../saving/drafts.ts';
import { useViewer } from '../session/viewer-context.ts';
import { useEditing } from './editing-context.ts';
import { FormFrame } from './form-frame.tsx';
import { readDay } from './typed-day.ts';

interface Gone {
  readonly seen: Member;
  readonly because: GoneReason | 'NOT';
  readonly since: string;
}

/** Overleden of verhuisd; the person stays on the map with a sign. */
export function MarkGone({ member }: { member: Member }): ReactElement {
  const { t } = useTranslation();
  const { client, editor, close } = useEditing();
  const { today } = useViewer();
  const draft = useDraft<Gone>(`${client.caseId} GONE ${member.id}`, () => ({
    seen: member,
    because: member.goneBecause ?? 'DIED',
    since: member.goneSince ? typedDate(member.goneSince) : '',
  }));
  const { value: form, change } = draft;
  const [checked, setChecked] = useState(false);
  const open = form.since.trim() === '' || form.because === 'NOT';
  const { day, problem } = open ? { day: null, problem: null } : readDay(form.since, { today });
  const name = { name: member.callName };
  const leave = (): void => {
    draft.discard();
    close();
  };
  const submit = (): void => {
    setChecked(true);
    if (problem) return;
    const because = form.because === 'NOT' ? null : form.because;
    const input = { memberId: member.id, baseVersion: form.seen.version, because, since: day };
    editor.send({ kind: 'markMemberGone', input }, { members: [form.seen], ties: [] });
    leave();
  };
  const options = [
    { value: 'DIED' as const, text: t('editing.goneDied') },
    { value: 'MOVED' as const, text: t('editing.goneMoved') },
    ...(member.goneBecause ? [{ value: 'NOT' as const, text: t('editing.goneNot', name) }] : []),
  ];
  return (
    <FormFrame
      heading={t('editing.goneHeading', name)}
      submit={t('editing.save')}
      kept={draft.touched}
      onSubmit={submit}
      onClose={close}
      onCancel={leave}
    >
      <RadioQuestion
        question={t('editing.goneWhat')}
        value={form.because}
        options={options}
        error={undefined}
        onChange={(because) => change({ because })}
      />
      {form.because === 'NOT' ? null : (
        <TextField
          label={t('editing.goneSince')}
          hint={t('editing.goneHint', name)}
          name="since"
          inputMode="numeric"
          value={form.since}
          onChange={(since) => change({ since })}
          error={checked && problem ? t(`editing.${problem}`) : undefined}
        />
      )}
    </FormFrame>
  );
}
