import type { ReactElement } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import './segmented-choice.css';

interface SegmentedChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; text: string }[];
  onChange: (value: T) => void;
}

/** One of a few, side by side; arrow keys move between them. */
export function SegmentedChoice<T extends string>({
  label,
  value,
  options,
  onChange,
}: SegmentedChoiceProps<T>): ReactElement {
  return (
    <RadioGroup
      className="segmented-choice"
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => onChange(chosen as T)}
    >
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className="segmented-choice__option">
          {option.text}
        </Radio>
      ))}
    </RadioGroup>
  );
}
