import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Icon } from '../parts/icon.tsx';
import './back-link.css';

/** Where the worker came from. */
export function BackLink({ to, children }: { to: string; children: string }): ReactElement {
  return (
    <Link className="back-link" to={to}>
      <Icon name="arrowLeft" size={16} /> {children}
    </Link>
  );
}
