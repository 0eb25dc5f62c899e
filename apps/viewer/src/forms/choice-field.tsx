import type { ReactElement } from 'react';
import { ChoiceChip } from '../parts/choice-chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { listed } from './form-fields.ts';
import './choice-field.css';

interface ChoiceFieldProps {
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly text: string }[];
  onChange: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
}

/** Any number of choices out of a list, each on or off by itself. */
export function ChoiceField({ label, value, options, onChange, hint, error }: ChoiceFieldProps): ReactElement {
  const chosen = listed(value);
  const toggle = (one: string): void =>
    onChange((chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one]).join(','));
  return (
    <fieldset className="choice-field">
      <legend className="utrecht-form-label">{label}</legend>
      {hint ? <p className="utrecht-form-field-description minor">{hint}</p> : null}
      <div className="choice-field__chips">
        {options.map((option) => (
          <ChoiceChip
            key={option.value}
            look="ticked"
            chosen={chosen.includes(option.value)}
            onChoose={() => toggle(option.value)}
          >
            {option.text}
          </ChoiceChip>
        ))}
      </div>
      {error ? (
        <p className="text-field__error minor">
          <Icon name="warning" size={16} /> {error}
        </p>
      ) : null}
    </fieldset>
  );
}
