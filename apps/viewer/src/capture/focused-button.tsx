import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

interface FocusedButtonProps {
  className: string;
  onClick: () => void;
  takesFocus?: boolean;
  children: ReactNode;
}

/** A button that comes in the place of the one that was pressed, and so takes its focus. */
export function FocusedButton({ className, onClick, takesFocus = true, children }: FocusedButtonProps): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
    // Only when it appears: what happens later does not call the focus back.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the focus moves once
  }, []);
  return (
    <button type="button" className={className} ref={button} onClick={onClick}>
      {children}
    </button>
  );
}
