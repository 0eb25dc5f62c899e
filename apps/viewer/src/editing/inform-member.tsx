import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { typedDate } from '../language/format.ts';
import type { Member } from '../network/network.types.ts';
import { TextField } from '../parts/text-field.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { useEditing } from './editing-context.ts';
import { FormFrame } from './form-frame.tsx';
import { readDay } from './typed-day.ts';

/** Is geïnformeerd (N): on which day somebody heard that they stand on this map. */
export function InformMember({ member }: { member: Member }): ReactElement {
  const { t } = useTranslation();
  const { editor, close } = useEditing();
  const { today } = useViewer();
  const [text, setText] = useState(typedDate(member.informedOn ?? today));
  const [checked, setChecked] = useState(false);
  const { day, problem } = readDay(text, { today });
  const send = (on: string | null): void => {
    editor.send({ kind: 'informMember', input: { memberId: member.id, baseVersion: member.version, on } });
    close();
  };
  const submit = (): void => {
    setChecked(true);
    if (day !== null) send(day);
  };
  return (
    <FormFrame
      heading={t('editing.informedHeading', { name: member.callName })}
      submit={t('editing.save')}
      kept={false}
      onSubmit={submit}
      onClose={close}
      onCancel={close}
    >
      <TextField
        label={t('editing.informedOn')}
        name="informedOn"
        inputMode="numeric"
        value={text}
        onChange={setText}
        error={checked && problem ? t(`editing.${problem}`) : undefined}
      />
      {member.informedOn ? (
        <div>
          <Button type="button" purpose="secondary" onClick={() => send(null)}>
            {t('editing.informedNot')}
          </Button>
        </div>
      ) : null}
    </FormFrame>
  );
}
