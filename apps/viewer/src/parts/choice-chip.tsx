import type { ReactElement, ReactNode } from 'react';
import './choice-chip.css';

interface ChoiceChipProps {
  chosen: boolean;
  onChoose: () => void;
  children: ReactNode;
  count?: number;
  /** A filled chip is one of several choices; a ticked one is on or off by itself. */
  look?: 'filled' | 'ticked';
  label?: string;
  disabled?: boolean;
}

export function ChoiceChip({
  chosen,
  onChoose,
  children,
  count,
  look = 'filled',
  label,
  disabled,
}: ChoiceChipProps): ReactElement {
  return (
    <button
      type="button"
      className={`choice-chip choice-chip--${look}`}
      aria-pressed={chosen}
      aria-label={label}
      disabled={disabled}
      onClick={onChoose}
    >
      {children}
      {count === undefined ? null : <span className="choice-chip__count">{count}</span>}
    </button>
  );
}
