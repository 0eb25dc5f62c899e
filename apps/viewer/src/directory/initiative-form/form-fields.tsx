import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { problemWords } from '../problem-words.ts';
import type { FormValues } from './form-values.ts';
import type { InitiativeForm } from './use-initiative-form.ts';

export interface FieldsProps {
  form: InitiativeForm;
}

type TextName = {
  [F in keyof FormValues]: FormValues[F] extends string ? (string extends FormValues[F] ? F : never) : never;
}[keyof FormValues];

interface LineProps extends FieldsProps {
  field: TextName;
  label: string;
  hint?: string;
  number?: boolean;
}

/** One line of the form, with what is not right about it. */
export function Line({ form, field, label, hint, number = false }: LineProps): ReactElement {
  const { t } = useTranslation();
  return (
    <TextField
      label={label}
      hint={hint}
      name={field}
      inputMode={number ? 'numeric' : 'text'}
      value={form.values[field]}
      onChange={(text) => form.set(field, text)}
      error={problemWords(form.problems, field, t)}
    />
  );
}

export function FormSection({ heading, children }: { heading: string; children: ReactNode }): ReactElement {
  return (
    <section className="card directory-form__section">
      <h2 className="nl-heading nl-heading--level-4">{heading}</h2>
      {children}
    </section>
  );
}

interface ChoicesProps {
  legend: string;
  hint?: string;
  error: string | undefined;
  children: ReactNode;
}

/** Several boxes or fields that answer one question. */
export function Choices({ legend, hint, error, children }: ChoicesProps): ReactElement {
  return (
    <fieldset className={`form-fieldset ${error ? 'form-fieldset--invalid' : ''}`} tabIndex={error ? -1 : undefined}>
      <legend className="utrecht-form-label text-field__label">{legend}</legend>
      {hint ? <p className="utrecht-form-field-description minor">{hint}</p> : null}
      {error ? (
        <p className="text-field__error minor">
          <Icon name="warning" size={16} /> {error}
        </p>
      ) : null}
      <div className="form-fieldset__choices">{children}</div>
    </fieldset>
  );
}
