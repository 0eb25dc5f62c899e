import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { interestOptions } from '../../client-facts/offer-fields.ts';
import { CheckBox } from '../../parts/check-box.tsx';
import { Icon } from '../../parts/icon.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { toggled } from '../initiatives/list-state.ts';
import { problemWords } from '../problem-words.ts';
import type { FormValues } from './form-values.ts';
import type { InitiativeForm } from './use-initiative-form.ts';

export interface FieldsProps {
  form: InitiativeForm;
}

interface InterestChoicesProps extends FieldsProps {
  field: 'interests' | 'seeksInterests';
  legend: string;
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

/** Which of the things that people do; folded in while nothing is chosen, as the list is long. */
export function InterestChoices({ form, field, legend }: InterestChoicesProps): ReactElement {
  const { t } = useTranslation();
  const chosen = form.values[field];
  const [opened] = useState(chosen.length > 0);
  return (
    <Choices legend={legend} error={problemWords(form.problems, field, t)}>
      <details className="interest-choices" open={opened}>
        <summary>{t('directory.form.chooseInterests')}</summary>
        <div className="form-fieldset__choices">
          {interestOptions(t).map(({ value, text }) => (
            <CheckBox
              key={value}
              checked={chosen.includes(value)}
              onChange={() => form.set(field, toggled(chosen, value))}
            >
              {text}
            </CheckBox>
          ))}
        </div>
      </details>
    </Choices>
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
