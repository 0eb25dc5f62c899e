import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../parts/text-area.tsx';
import { TextField } from '../parts/text-field.tsx';
import type { FormField } from './form-fields.ts';
import { fieldText } from './problem-text.ts';
import { SelectField } from '../parts/select-field.tsx';
import type { Form } from './use-form.ts';

/** One field of a form; where a colleague wrote something else meanwhile, that stands above it. */
export function FormFieldInput({ field, form }: { field: FormField; form: Form }): ReactElement {
  const { t } = useTranslation();
  const { name, kind, longest = 200, options = [] } = field;
  const value = form.typed[name] ?? '';
  const shared = {
    name,
    value,
    label: field.optional ? t('forms.optional', { label: field.label }) : field.label,
    hint: useHint(field, form),
    error: fieldText(t, name, form.problems[name], form.failure),
    onChange: (text: string) => form.set(name, text),
  };
  if (kind === 'pick') return <SelectField {...shared} options={options} />;
  if (kind === 'text') return <TextArea {...shared} maxLength={longest} />;
  return <TextField {...shared} maxLength={longest} inputMode={kind === 'count' ? 'numeric' : 'text'} />;
}

function useHint(field: FormField, form: Form): string | undefined {
  const { t } = useTranslation();
  const now = form.newer?.typed[field.name];
  if (now === undefined || now === form.typed[field.name])
    return field.hint ?? (field.kind === 'day' ? t('forms.dayHint') : undefined);
  const text = field.options?.find((option) => option.value === now)?.text ?? now;
  return text === '' ? t('forms.nowEmpty') : t('forms.now', { value: text });
}
