import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

interface StepHeadingProps {
  children: ReactNode;
  /** What the question is about: when this changes, the heading is read from the start. */
  about: string;
  /** False where the name field or a row of buttons keeps the focus. */
  takesFocus?: boolean;
  /** A part of the page that keeps the focus when it has it, because the same answers are asked again. */
  unlessIn?: string;
  /** Stands at the end of the same line. */
  aside?: ReactNode;
}

/** The question of this moment. A new one is where a keyboard and a screen reader go on. */
export function StepHeading({ children, about, takesFocus = true, unlessIn, aside }: StepHeadingProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const stays = unlessIn !== undefined && (document.activeElement?.closest(unlessIn) ?? null) !== null;
    if (takesFocus && !stays) heading.current?.focus();
  }, [about, takesFocus, unlessIn]);
  return (
    <div className="step-heading__line">
      <h1 className="nl-heading nl-heading--level-1 step-heading" tabIndex={-1} ref={heading}>
        {children}
      </h1>
      {aside}
    </div>
  );
}
