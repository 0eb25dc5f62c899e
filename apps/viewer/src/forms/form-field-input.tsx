import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckBox } from '../parts/check-box.tsx';
import { Icon } from '../parts/icon.tsx';
import { ChoiceField } from './choice-field.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { TextField } from '../parts/text-field.tsx';
import { WeekTimes } from '../week/week-times.tsx';
import { timesWords } from '../week/times-words.ts';
import { listed, yes, type FormField } from './form-fields.ts';
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
  if (kind === 'check') return <CheckField {...shared} />;
  if (kind === 'many') return <ChoiceField {...shared} options={options} />;
  if (kind === 'week') return <WeekTimes {...shared} />;
  if (kind === 'pick') return <SelectField {...shared} options={options} />;
  if (kind === 'text') return <TextArea {...shared} maxLength={longest} />;
  return <TextField {...shared} maxLength={longest} inputMode={kind === 'count' ? 'numeric' : 'text'} />;
}

function useHint(field: FormField, form: Form): string | undefined {
  const { t } = useTranslation();
  const now = form.newer?.typed[field.name];
  if (now === undefined || now === form.typed[field.name])
    return field.hint ?? (field.kind === 'day' ? t('forms.dayHint') : undefined);
  const text = wordsOf(t, field, now);
  return text === '' ? t('forms.nowEmpty') : t('forms.now', { value: text });
}

/** What a colleague chose, in words. */
function wordsOf(t: TFunction, field: FormField, typed: string): string {
  const option = (value: string): string => field.options?.find((each) => each.value === value)?.text ?? value;
  if (field.kind === 'check') return t(typed === yes ? 'forms.yes' : 'forms.no');
  if (field.kind === 'week') return timesWords(t, listed(typed));
  return field.kind === 'many' ? listed(typed).map(option).join(', ') : option(typed);
}

interface CheckFieldProps {
  label: string;
  name: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
}

function CheckField({ label, name, value, onChange, hint, error }: CheckFieldProps): ReactElement {
  return (
    <div className="text-field">
      <CheckBox name={name} checked={value === yes} onChange={(checked) => onChange(checked ? yes : '')}>
        {label}
      </CheckBox>
      {hint ? <p className="utrecht-form-field-description minor">{hint}</p> : null}
      {error ? (
        <p className="text-field__error minor">
          <Icon name="warning" size={16} /> {error}
        </p>
      ) : null}
    </div>
  );
}
