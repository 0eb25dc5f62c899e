import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Member } from '../network/network.types.ts';
import { useDraft } from '../saving/drafts.ts';
import type { NetworkCommand } from '../saving/network-command.ts';
import type { PendingCommand } from '../saving/save.types.ts';
import { useEditing } from './editing-context.ts';
import { FormFrame } from './form-frame.tsx';
import { SaidFields, type Said } from './said-fields.tsx';
import { saidToSend, useSaidErrors } from './use-said-errors.ts';

interface CorrectNameProps {
  member: Member;
  correcting: PendingCommand | undefined;
}

/** Naam verbeteren: how somebody is called, what they are, of which kind. */
export function CorrectName({ member, correcting }: CorrectNameProps): ReactElement {
  const { t } = useTranslation();
  const { editor, close, client } = useEditing();
  const typed = correcting?.command.kind === 'correctMember' ? correcting.command.input : member;
  const key = `${client.caseId} ${correcting?.id ?? ''} NAME ${member.id}`;
  const draft = useDraft<Said & { seen: Member }>(key, () => {
    const { callName, relation, kind, minor } = typed;
    return { callName, relation: relation ?? '', kind, minor, seen: member };
  });
  const { value: form, change } = draft;
  const [checked, setChecked] = useState(false);
  const errors = useSaidErrors(form);
  const leave = (): void => {
    draft.discard();
    close();
  };
  const submit = (): void => {
    setChecked(true);
    if (errors.callName ?? errors.relation) return;
    const base = { memberId: member.id, baseVersion: form.seen.version };
    const command: NetworkCommand = { kind: 'correctMember', input: { ...base, ...saidToSend(form) } };
    if (correcting) editor.correct(correcting.id, command);
    else editor.send(command, { members: [form.seen], ties: [] });
    leave();
  };
  return (
    <FormFrame
      heading={t('editing.nameHeading', { name: member.callName })}
      submit={t('editing.save')}
      kept={draft.touched}
      onSubmit={submit}
      onClose={close}
      onCancel={leave}
    >
      <SaidFields said={form} errors={checked ? errors : {}} onChange={change} />
    </FormFrame>
  );
}
