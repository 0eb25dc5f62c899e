import type { ReactElement } from 'react';
import './avatar.css';

interface AvatarProps {
  name: string;
  tone?: 'worker' | 'client';
  size?: 'small' | 'large';
}

/** The initials of the first and the last word: "Samira El Haddou" is SH. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => (word ? [...word][0] : ''))
    .join('')
    .toLocaleUpperCase('nl');
}

export function Avatar({ name, tone = 'worker', size = 'small' }: AvatarProps): ReactElement {
  return (
    <span className={`avatar avatar--${tone} avatar--${size}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
