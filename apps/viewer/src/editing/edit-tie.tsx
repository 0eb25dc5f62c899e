import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { SelectField } from '../parts/select-field.tsx';
import { TextField } from '../parts/text-field.tsx';
import type { Member } from '../network/network.types.ts';
import { differingFacts, factLabel, factWords } from '../saving/fact-words.ts';
import type { PendingCommand } from '../saving/save.types.ts';
import { factsOf } from '../saving/tie-facts.ts';
import { useEditing, type TieStart } from './editing-context.ts';
import { FormFrame } from './form-frame.tsx';
import { sourceOptions } from './options.ts';
import { SupportFields } from './support-fields.tsx';
import { TieFields } from './tie-fields.tsx';
import { useEditTie, type EditTieForm } from './use-edit-tie.ts';
import { WhatDoYouDo } from './what-do-you-do.tsx';

interface EditTieProps {
  member: Member;
  correcting: PendingCommand | undefined;
  start?: TieStart | undefined;
}

/** Band bewerken: first whether something changed or was wrong, then the facts; what changes is said below. */
export function EditTie({ member, correcting, start }: EditTieProps): ReactElement {
  const { t } = useTranslation();
  const { client, close } = useEditing();
  const edit = useEditTie(member, correcting, start);
  const { form, errors, change } = edit;
  return (
    <FormFrame
      heading={t('editing.editHeading', { name: member.callName })}
      submit={t('editing.save')}
      kept={edit.touched}
      onSubmit={edit.submit}
      onClose={close}
      onCancel={edit.cancel}
    >
      <WhatDoYouDo value={form.mode} onChange={(mode) => change({ mode })} />
      <div className="form-frame__pair">
        {form.mode === 'CHANGED' ? (
          <TextField
            label={t('editing.since')}
            name="since"
            inputMode="numeric"
            value={form.since}
            onChange={(since) => change({ since })}
            error={errors.since}
          />
        ) : null}
        <SelectField
          label={t('editing.source')}
          value={form.source}
          options={sourceOptions(t, client.callName)}
          onChange={(source) => change({ source })}
        />
      </div>
      <TieFields form={form} onChange={change} />
      <SupportFields support={form.support} errors={errors.words} onChange={(support) => change({ support })} />
      <WhatChanges edit={edit} clientName={client.callName} />
      {errors.same ? (
        <Notice tone="info" role="alert">
          {t('editing.nothingChanged')}
        </Notice>
      ) : null}
    </FormFrame>
  );
}

/** "Advies: was krijgt, nu niets": the worker reads what is going to be stored. */
function WhatChanges({ edit, clientName }: { edit: EditTieForm; clientName: string }): ReactElement | null {
  const { t } = useTranslation();
  const before = factsOf(edit.form.seen.tie);
  const names = differingFacts(before, edit.facts);
  if (names.length === 0) return null;
  return (
    <ul className="what-changes" aria-live="polite">
      {names.map((name) => {
        const words = {
          before: factWords(t, before, name, clientName),
          now: factWords(t, edit.facts, name, clientName),
        };
        return (
          <li key={name}>
            <Icon name="pencil" size={15} />
            {words.before === words.now
              ? t('editing.wordsChanged', { label: factLabel(t, name) })
              : t('editing.was', { label: factLabel(t, name), ...words })}
          </li>
        );
      })}
    </ul>
  );
}
