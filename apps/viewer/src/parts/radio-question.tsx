import type { ReactElement } from 'react';
import { FieldError, Label, Radio, RadioGroup } from 'react-aria-components';
import { Icon } from './icon.tsx';
import './radio-question.css';

interface RadioQuestionProps<T extends string> {
  question: string;
  value: T | null;
  options: readonly { value: T; text: string }[];
  error: string | undefined;
  onChange: (value: T) => void;
}

export function RadioQuestion<T extends string>({
  question,
  value,
  options,
  error,
  onChange,
}: RadioQuestionProps<T>): ReactElement {
  return (
    <RadioGroup
      className="radio-question"
      value={value}
      isInvalid={error !== undefined}
      onChange={(chosen) => onChange(chosen as T)}
    >
      <Label className="utrecht-form-label radio-question__question">{question}</Label>
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className="radio-question__option">
          <span className="radio-question__dot" aria-hidden="true" />
          {option.text}
        </Radio>
      ))}
      {error ? (
        <FieldError className="text-field__error minor">
          <Icon name="warning" size={16} /> {error}
        </FieldError>
      ) : null}
    </RadioGroup>
  );
}
