import type { ReactElement } from 'react';

export function Logo({ size = 28 }: { size?: number }): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="14.5" fill="#fff" stroke="#a9bccb" strokeWidth="2" />
      <path d="M16 17 8 10M16 17l9-5M16 17l-2 10" stroke="#174e75" strokeWidth="2.5" />
      <circle cx="16" cy="17" r="4.5" fill="#174e75" />
      <circle cx="8" cy="10" r="3.5" fill="#b5621a" />
      <circle cx="25" cy="12" r="3.5" fill="#14603f" />
      <circle cx="14" cy="27" r="3.5" fill="#174e75" />
    </svg>
  );
}
