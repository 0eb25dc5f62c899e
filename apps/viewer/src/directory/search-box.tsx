import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Icon } from '../parts/icon.tsx';
import './search-box.css';

interface SearchBoxProps {
  label: string;
  placeholder: string;
  value: string;
  onSearch: (text: string) => void;
}

/** How long somebody pauses between letters before it is asked; Enter asks at once. */
const pauseMs = 250;

/** Searches as one types. What is typed stands in the box at once; what is asked for follows. */
export function SearchBox({ label, placeholder, value, onSearch }: SearchBoxProps): ReactElement {
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  const waiting = useRef<number | undefined>(undefined);
  // The address changed by itself: back, or a cleared filter.
  if (value !== told) {
    setTold(value);
    setTyped(value);
  }
  useEffect(() => () => window.clearTimeout(waiting.current), []);
  const ask = (text: string): void => {
    window.clearTimeout(waiting.current);
    setTold(text);
    onSearch(text);
  };
  const type = (text: string): void => {
    setTyped(text);
    window.clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => ask(text), pauseMs);
  };
  return (
    <form
      className="search-box"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        ask(typed);
      }}
    >
      <Icon name="search" className="search-box__icon" />
      <input
        type="search"
        className="utrecht-textbox utrecht-textbox--html-input"
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={(event) => type(event.target.value)}
      />
    </form>
  );
}
