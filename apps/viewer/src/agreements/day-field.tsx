import { isDateInBounds, isIsoDate } from '@netwerk/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readTypedDate } from '../language/format.ts';
import { TextField } from '../parts/text-field.tsx';
import { useViewer } from '../session/viewer-context.ts';

interface DayFieldProps {
  label: string;
  name: string;
  text: string;
  onChange: (text: string) => void;
  hint?: string;
  error: string | undefined;
}

/** A day as people type it: 28-02-2026. */
export function DayField({ label, name, text, onChange, hint, error }: DayFieldProps): ReactElement {
  const { t } = useTranslation();
  return (
    <TextField
      label={label}
      hint={hint ?? t('agreements.dayHint')}
      name={name}
      inputMode="numeric"
      maxLength={10}
      value={text}
      onChange={onChange}
      error={error}
    />
  );
}

/** Reads what was typed; null when it is no day between 1900 and ten years ahead. */
export function useReadDay(): (text: string) => string | null {
  const { today } = useViewer();
  return (text) => {
    const date = readTypedDate(text);
    return date !== null && isIsoDate(date) && isDateInBounds(date, today) ? date : null;
  };
}
