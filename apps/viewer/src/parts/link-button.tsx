import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon, type IconName } from './icon.tsx';

interface LinkButtonProps {
  to: string;
  children: ReactNode;
  icon?: IconName;
  purpose?: 'primary' | 'secondary';
  className?: string;
}

/** Goes to another page and looks like a button, because it begins something. */
export function LinkButton({
  to,
  children,
  icon,
  purpose = 'secondary',
  className = '',
}: LinkButtonProps): ReactElement {
  return (
    <Link className={`nl-button nl-button--${purpose} ${className}`} to={to}>
      {icon ? (
        <span className="nl-button__icon-start">
          <Icon name={icon} />
        </span>
      ) : null}
      <span className="nl-button__label">{children}</span>
    </Link>
  );
}
