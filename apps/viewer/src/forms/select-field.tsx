import { useId, type ReactElement } from 'react';
import { Icon } from '../parts/icon.tsx';
import './forms.css';

interface SelectFieldProps {
  label: string;
  name: string;
  value: string;
  options: readonly { readonly value: string; readonly text: string }[];
  onChange: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
}

/** One of many, in the list that the browser itself opens. */
export function SelectField({ label, name, value, options, onChange, hint, error }: SelectFieldProps): ReactElement {
  const id = useId();
  return (
    <div className="text-field">
      <label className="utrecht-form-label text-field__label" htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <p className="utrecht-form-field-description minor" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <select
        id={id}
        name={name}
        className="utrecht-textbox select-field"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={[error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {error ? (
        <p className="text-field__error minor" id={`${id}-error`}>
          <Icon name="warning" size={16} /> {error}
        </p>
      ) : null}
    </div>
  );
}
