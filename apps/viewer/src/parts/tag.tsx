import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import './tag.css';

interface TagProps {
  tone: 'plain' | 'warning' | 'info' | 'ok' | 'error';
  icon?: IconName;
  children: ReactNode;
}

export function Tag({ tone, icon, children }: TagProps): ReactElement {
  return (
    <span className={`nl-data-badge tag tag--${tone}`}>
      {icon ? <Icon name={icon} size={15} /> : null}
      {children}
    </span>
  );
}
