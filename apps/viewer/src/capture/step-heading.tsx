import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

interface StepHeadingProps {
  children: ReactNode;
  /** What the question is about: when this changes, the heading is read from the start. */
  about: string;
  /** False where the name field or a row of buttons keeps the focus. */
  takesFocus?: boolean;
  /** Stands at the end of the same line. */
  aside?: ReactNode;
}

/** The question of this moment. A new one is where a keyboard and a screen reader go on. */
export function StepHeading({ children, about, takesFocus = true, aside }: StepHeadingProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [about, takesFocus]);
  return (
    <div className="step-heading__line">
      <h1 className="nl-heading nl-heading--level-1 step-heading" tabIndex={-1} ref={heading}>
        {children}
      </h1>
      {aside}
    </div>
  );
}
