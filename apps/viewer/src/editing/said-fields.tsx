import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberKind } from '../graphql/generated/graphql.ts';
import { CheckBox } from '../parts/check-box.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useEditing } from './editing-context.ts';
import { kindOptions } from './options.ts';

/** Who somebody is to the client. */
export interface Said {
  readonly callName: string;
  readonly relation: string;
  readonly kind: MemberKind;
  readonly minor: boolean;
}

interface SaidFieldsProps {
  said: Said;
  errors: { callName?: string | undefined; relation?: string | undefined };
  onChange: (part: Partial<Said>) => void;
}

export function SaidFields({ said, errors, onChange }: SaidFieldsProps): ReactElement {
  const { t } = useTranslation();
  const { client } = useEditing();
  const name = { client: client.callName };
  return (
    <>
      <TextField
        label={t('editing.name')}
        hint={t('editing.nameHint', name)}
        name="callName"
        maxLength={200}
        value={said.callName}
        onChange={(callName) => onChange({ callName })}
        error={errors.callName}
      />
      <TextField
        label={t('editing.optional', { label: t('editing.relation', name) })}
        hint={t('editing.relationHint')}
        name="relation"
        maxLength={200}
        value={said.relation}
        onChange={(relation) => onChange({ relation })}
        error={errors.relation}
      />
      <SelectField
        label={t('editing.kindLabel')}
        value={said.kind}
        options={kindOptions(t)}
        onChange={(kind) => onChange({ kind })}
      />
      {said.kind === 'INFORMAL' ? (
        <CheckBox checked={said.minor} onChange={(minor) => onChange({ minor })}>
          {t('editing.minor')}
        </CheckBox>
      ) : null}
    </>
  );
}
