import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldText } from '../../forms/problem-text.ts';
import { TextArea } from '../../parts/text-area.tsx';
import { TextField } from '../../parts/text-field.tsx';
import type { Draft } from './draft.ts';
import type { Opening } from './use-opening.ts';

/** The parts of a draft that are typed. */
export type TypedPart = {
  [Name in keyof Draft]: Draft[Name] extends string ? Name : never;
}[keyof Draft];

interface DraftFieldProps {
  opening: Opening;
  name: TypedPart;
  label: string;
  hint?: string;
  optional?: boolean;
  /** Several lines. */
  long?: boolean;
}

/** What is wrong with one part of the draft, in words. */
export function useDraftProblem(opening: Opening): (name: string) => string | undefined {
  const { t } = useTranslation();
  return (name) => fieldText(t, name, opening.missing.includes(name) ? 'NEEDED' : undefined, opening.failure);
}

export function DraftField({ opening, name, label, hint, optional, long }: DraftFieldProps): ReactElement {
  const { t } = useTranslation();
  const problemOf = useDraftProblem(opening);
  const shared = {
    name,
    hint,
    label: optional ? t('forms.optional', { label }) : label,
    value: opening.draft[name],
    error: problemOf(name),
    onChange: (text: string) => opening.change({ [name]: text }),
  };
  if (long) return <TextArea {...shared} maxLength={2000} />;
  return <TextField {...shared} maxLength={name === 'callName' || name === 'familyName' ? 80 : 200} />;
}
