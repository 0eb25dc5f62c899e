import type { ReactElement, ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './check-box.css';

interface CheckBoxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
  /** How many things this choice is about. */
  count?: number;
  name?: string;
}

/** One yes or no by itself; several of them are any number of choices. */
export function CheckBox({ checked, onChange, children, count, name }: CheckBoxProps): ReactElement {
  return (
    <label className="check-box">
      <span className="check-box__square">
        <input type="checkbox" name={name} checked={checked} onChange={(event) => onChange(event.target.checked)} />
        <Icon name="check" size={16} className="check-box__tick" />
      </span>
      <span className="check-box__words">{children}</span>
      {count === undefined ? null : <span className="check-box__count">{count}</span>}
    </label>
  );
}
