import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import './state-page.css';

interface StatePageProps {
  heading: string;
  text: string;
  children: ReactNode;
}

/** A page that says in one sentence what is so, and in one button what to do. */
export function StatePage({ heading, text, children }: StatePageProps): ReactElement {
  const headingElement = useRef<HTMLHeadingElement>(null);
  useEffect(() => headingElement.current?.focus(), []);
  return (
    <div className="page state-page">
      <svg className="state-page__picture" viewBox="0 0 208 208" width="208" height="208" aria-hidden="true">
        <circle cx="104" cy="104" r="103" fill="#f8f5f0" stroke="#ddd7cb" />
        <circle cx="104" cy="104" r="71" fill="#f1ece3" stroke="#ddd7cb" />
        <circle cx="104" cy="104" r="40" fill="#e9e1d2" stroke="#ddd7cb" />
        <circle
          cx="104"
          cy="104"
          r="16"
          fill="#fff"
          stroke="#7a7468"
          strokeWidth="2"
          strokeDasharray="1 5"
          strokeLinecap="round"
        />
      </svg>
      <div className="state-page__text">
        <h1 className="nl-heading nl-heading--level-2" tabIndex={-1} ref={headingElement}>
          {heading}
        </h1>
        <p>{text}</p>
        <div className="state-page__actions">{children}</div>
      </div>
    </div>
  );
}
