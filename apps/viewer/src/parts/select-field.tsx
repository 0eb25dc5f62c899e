import { useId, type ReactElement } from 'react';
import { Icon } from './icon.tsx';
import './select-field.css';

interface SelectFieldProps<T extends string> {
  label: string;
  value: T;
  options: readonly { readonly value: T; readonly text: string }[];
  onChange: (value: T) => void;
  name?: string;
  hint?: string | undefined;
  error?: string | undefined;
}

/** One of a few in a form; the computer's own list, so that it works the same everywhere. */
export function SelectField<T extends string>(props: SelectFieldProps<T>): ReactElement {
  const { label, value, options, onChange, name, hint, error } = props;
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
        className={`select-field ${error ? 'select-field--invalid' : ''}`}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={[error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined}
        onChange={(event) => onChange(event.target.value as T)}
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
