import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sector } from '../graphql/generated/graphql.ts';
import type { ViewStateControl } from '../network/use-view-state.ts';
import { SelectField } from '../parts/select-field.tsx';
import { useDraft } from '../saving/drafts.ts';
import type { CommandInput, NetworkCommand } from '../saving/network-command.ts';
import type { PendingCommand } from '../saving/save.types.ts';
import { onlyNamed } from '../saving/tie-facts.ts';
import { useViewer } from '../session/viewer-context.ts';
import { useEditing } from './editing-context.ts';
import { FormFrame } from './form-frame.tsx';
import { ringOptions, sectorOptions } from './options.ts';
import { SaidFields, type Said } from './said-fields.tsx';
import type { PlaceChoice } from './tie-form.ts';
import { saidToSend, useSaidErrors } from './use-said-errors.ts';

interface NewPerson extends Said {
  readonly place: PlaceChoice;
  readonly sector: Sector | '';
}

interface AddPersonProps {
  control: ViewStateControl;
  correcting: PendingCommand | undefined;
}

/** Persoon toevoegen: only the name is needed. */
export function AddPerson({ control, correcting }: AddPersonProps): ReactElement {
  const { t } = useTranslation();
  const { editor, close, client } = useEditing();
  const { today } = useViewer();
  const typed = correcting?.command.kind === 'recordMember' ? correcting.command.input : undefined;
  const key = `${client.caseId} ${correcting?.id ?? ''} ADD`;
  const draft = useDraft<NewPerson>(key, () => startOf(typed));
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
    const command = commandOf(form, typed, today);
    if (correcting) editor.correct(correcting.id, command);
    else editor.send(command);
    leave();
    control.change({ personId: command.input.memberId });
  };
  return (
    <FormFrame
      heading={t('editing.addHeading')}
      submit={t('editing.addDone')}
      kept={draft.touched}
      onSubmit={submit}
      onClose={close}
      onCancel={leave}
    >
      <p className="soft">{t('editing.addHint')}</p>
      <SaidFields said={form} errors={checked ? errors : {}} onChange={change} />
      <div className="form-frame__pair">
        <SelectField
          label={t('editing.ring')}
          value={form.place}
          options={ringOptions(t)}
          onChange={(place) => change({ place })}
        />
        <SelectField
          label={t('editing.sector')}
          value={form.sector}
          options={sectorOptions(t)}
          onChange={(sector) => change({ sector })}
        />
      </div>
    </FormFrame>
  );
}

function startOf(typed: CommandInput<'recordMember'> | undefined): NewPerson {
  const { facts } = typed ?? {};
  const ring = facts?.ring;
  return {
    callName: typed?.callName ?? '',
    relation: typed?.relation ?? '',
    kind: typed?.kind ?? 'INFORMAL',
    minor: typed?.minor ?? false,
    place: facts?.outside ? 'outside' : ring === 1 ? '1' : ring === 2 ? '2' : ring === 3 ? '3' : 'none',
    sector: facts?.sector ?? '',
  };
}

/** Who has a place on the map is more than only named. */
function commandOf(
  form: NewPerson,
  typed: CommandInput<'recordMember'> | undefined,
  today: string,
): Extract<NetworkCommand, { kind: 'recordMember' }> {
  const { place, sector } = form;
  const told = place === 'none' && sector === '' ? null : { ...onlyNamed, nature: 'ORDINARY' as const };
  const ring = place === 'none' || place === 'outside' ? null : Number(place);
  const facts = told && { ...told, ring, outside: place === 'outside', sector: sector || null };
  const ids = typed ?? { memberId: crypto.randomUUID(), tieId: crypto.randomUUID(), on: today };
  const { memberId, tieId, on } = ids;
  return { kind: 'recordMember', input: { memberId, tieId, on, ...saidToSend(form), facts } };
}
