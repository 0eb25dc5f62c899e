import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import './notice.css';

export type NoticeTone = 'info' | 'warning' | 'error' | 'ok';

interface NoticeProps {
  tone: NoticeTone;
  children: ReactNode;
  icon?: IconName;
  /** `alert` interrupts a screen reader, `status` waits; left out for text that was there from the start. */
  role?: 'alert' | 'status';
}

const icons: Record<NoticeTone, IconName> = { info: 'speech', warning: 'warning', error: 'warning', ok: 'check' };

export function Notice({ tone, children, icon, role }: NoticeProps): ReactElement {
  return (
    <div className={`utrecht-alert utrecht-alert--${tone} notice`} role={role}>
      <Icon name={icon ?? icons[tone]} className="notice__icon" />
      <div className="notice__text">{children}</div>
    </div>
  );
}
