import { useId, type ReactElement } from 'react';
import { Icon } from './icon.tsx';
import './text-field.css';

interface TextAreaProps {
  label: string;
  name: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
  rows?: number;
  maxLength?: number;
}

/** A text of several lines. */
export function TextArea(props: TextAreaProps): ReactElement {
  const id = useId();
  const hintId = props.hint ? `${id}-hint` : undefined;
  const errorId = props.error ? `${id}-error` : undefined;
  return (
    <div className="text-field">
      <label className="utrecht-form-label text-field__label" htmlFor={id}>
        {props.label}
      </label>
      {props.hint ? (
        <p className="utrecht-form-field-description minor" id={hintId}>
          {props.hint}
        </p>
      ) : null}
      <textarea
        id={id}
        className={`utrecht-textbox ${props.error ? 'utrecht-textbox--invalid' : ''}`}
        name={props.name}
        rows={props.rows ?? 3}
        value={props.value}
        maxLength={props.maxLength}
        autoComplete="off"
        aria-invalid={props.error ? true : undefined}
        aria-describedby={[errorId, hintId].filter(Boolean).join(' ') || undefined}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {props.error ? (
        <p className="text-field__error minor" id={errorId}>
          <Icon name="warning" size={16} /> {props.error}
        </p>
      ) : null}
    </div>
  );
}
