import type { TFunction } from 'i18next';
import type { CaseColleague } from './use-case-work.ts';

interface Option {
  readonly value: string;
  readonly text: string;
}

/** The colleagues as choices, each with the beroepsaccent; `first` is what stands there when nothing was chosen. */
export function colleagueOptions(colleagues: readonly CaseColleague[], first: string): Option[] {
  const named = colleagues.map(({ professionalId, name, accent }) => ({
    value: professionalId,
    text: accent === null || accent === undefined ? name : `${name} (${accent})`,
  }));
  return [{ value: '', text: first }, ...named];
}

/** The roles that can be given; the contact person changes by handing over. */
export function roleOptions(t: TFunction): Option[] {
  const roles = ['DUO', 'REGISSEUR', 'STAND_IN'] as const;
  return [
    { value: '', text: t('caseWork.choose') },
    ...roles.map((role) => ({ value: role, text: t(`caseRole.${role}`) })),
  ];
}
