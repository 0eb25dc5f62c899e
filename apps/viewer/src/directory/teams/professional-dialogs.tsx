import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';
import type { FormField, Typed } from '../../forms/form-fields.ts';
import { typedDate } from '../../language/format.ts';
import { useViewer } from '../../session/viewer-context.ts';
import { ExpertisesDialog } from './expertises-dialog.tsx';
import { sendProfessionalAct, typedProfessional, type TypedAct } from './professional-acts.ts';
import { useFactFields } from './professional-facts-dialog.tsx';
import { useProfessionalChoices, useReadTeamsAgain, type Professional, type ProfessionalChoices } from './use-teams.ts';

export type ProfessionalAct = TypedAct | { readonly kind: 'expertises' };

interface ProfessionalDialogsProps {
  professional: Professional;
  act: ProfessionalAct | null;
  onClose: () => void;
}

/** The one dialog that is open, if any. */
export function ProfessionalDialogs({ professional, act, onClose }: ProfessionalDialogsProps): ReactElement | null {
  const { data: choices } = useProfessionalChoices();
  if (act === null || choices === undefined) return null;
  if (act.kind === 'expertises')
    return <ExpertisesDialog professional={professional} choices={choices} onClose={onClose} />;
  return <ActDialog key={act.kind} professional={professional} act={act} choices={choices} onClose={onClose} />;
}

interface ActDialogProps {
  professional: Professional;
  act: TypedAct;
  choices: ProfessionalChoices;
  onClose: () => void;
}

function ActDialog({ professional, act, choices, onClose }: ActDialogProps): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const readAgain = useReadTeamsAgain();
  const factFields = useFactFields();
  const say = sayingOf(t, act, professional.fullName);
  return (
    <FormDialog
      open
      onClose={onClose}
      {...say}
      fields={act.kind === 'edit' ? factFields : fieldsOf(t, act, choices)}
      initial={initialOf(act, professional, choices, typedDate(today))}
      baseVersion={professional.version}
      send={(values, sent) => sendProfessionalAct(act, values, { ...sent, professionalId: professional.id })}
      onDone={() => void readAgain().then(onClose)}
    />
  );
}

function sayingOf(t: TFunction, act: TypedAct, name: string): { heading: string; intro: string; save: string } {
  switch (act.kind) {
    case 'edit':
      return { heading: t('teams.edit'), intro: t('teams.dialog.editIntro', { name }), save: t('forms.save') };
    case 'join':
      return { heading: t('teams.join'), intro: t('teams.dialog.joinIntro', { name }), save: t('forms.save') };
    case 'leave': {
      const { team } = act;
      const intro = t('teams.dialog.leaveIntro', { name, team });
      return { heading: t('teams.leave', { team }), intro, save: t('forms.save') };
    }
    case 'register':
      return { heading: t('teams.register'), intro: t('teams.dialog.registerIntro'), save: t('forms.save') };
    case 'removeRegistration': {
      const heading = t('teams.removeRegistration', { kind: t(`teams.registration.${act.register}`) });
      return { heading, intro: t('teams.dialog.removeIntro', { name }), save: heading };
    }
    case 'fixed':
      return { heading: t('teams.makeFixed'), intro: t('teams.dialog.fixedIntro', { name }), save: t('forms.save') };
    case 'endFixed': {
      const { team } = act;
      const intro = t('teams.dialog.endFixedIntro', { name, team });
      return { heading: t('teams.endFixed', { team }), intro, save: t('forms.save') };
    }
  }
}

const registers = ['SKJ', 'REGISTERPLEIN', 'BIG', 'NIP', 'NVO'] as const;

function fieldsOf(t: TFunction, act: TypedAct, choices: ProfessionalChoices): FormField[] {
  const options = choices.teams.map(({ teamId, name }) => ({ value: teamId, text: name }));
  const team: FormField = { name: 'teamId', kind: 'pick', label: t('teams.team'), options };
  switch (act.kind) {
    case 'join': {
      const shells = (['INNER', 'OUTER'] as const).map((shell) => ({ value: shell, text: t(`teams.shells.${shell}`) }));
      const from: FormField = { name: 'from', kind: 'day', label: t('teams.dialog.from') };
      return [team, { name: 'shell', kind: 'pick', label: t('teams.shell'), options: shells }, from];
    }
    case 'leave':
      return [{ name: 'on', kind: 'day', label: t('teams.dialog.on') }];
    case 'register': {
      const kinds = registers.map((kind) => ({ value: kind, text: t(`teams.registration.${kind}`) }));
      const endsOn: FormField = { name: 'endsOn', kind: 'day', label: t('teams.dialog.endsOn') };
      return [{ name: 'kind', kind: 'pick', label: t('teams.dialog.kind'), options: kinds }, endsOn];
    }
    case 'fixed':
      return [team, { name: 'since', kind: 'day', label: t('teams.dialog.from') }];
    case 'endFixed':
      return [{ name: 'on', kind: 'day', label: t('teams.dialog.endOn') }];
    default:
      return [];
  }
}

function initialOf(act: TypedAct, professional: Professional, choices: ProfessionalChoices, today: string): Typed {
  if (act.kind === 'edit') return typedProfessional(professional);
  const teamId = choices.teams[0]?.teamId ?? '';
  return { teamId, shell: 'INNER', kind: 'SKJ', from: today, since: today, on: today };
}
