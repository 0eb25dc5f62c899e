import { useId, type ReactElement } from 'react';
import { Icon } from '../parts/icon.tsx';

interface SelectFieldProps<T extends string> {
  label: string;
  name: string;
  value: T;
  options: readonly { value: T; text: string }[];
  onChange: (value: T) => void;
  error?: string | undefined;
}

/** One of a list, in a form. */
export function SelectField<T extends string>(props: SelectFieldProps<T>): ReactElement {
  const id = useId();
  const errorId = props.error ? `${id}-error` : undefined;
  return (
    <div className="text-field">
      <label className="utrecht-form-label text-field__label" htmlFor={id}>
        {props.label}
      </label>
      <select
        id={id}
        className="utrecht-textbox utrecht-textbox--html-input select-field"
        name={props.name}
        value={props.value}
        aria-invalid={props.error ? true : undefined}
        aria-describedby={errorId}
        onChange={(event) => props.onChange(event.target.value as T)}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {props.error ? (
        <p className="text-field__error minor" id={errorId}>
          <Icon name="warning" size={16} /> {props.error}
        </p>
      ) : null}
    </div>
  );
}
