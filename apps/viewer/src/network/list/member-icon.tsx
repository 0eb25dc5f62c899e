import type { ReactElement } from 'react';
import type { MemberKind } from '../../graphql/generated/graphql.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import './member-icon.css';

const icons: Record<MemberKind, IconName> = {
  INFORMAL: 'person',
  PROFESSIONAL: 'briefcase',
  GROUP: 'people',
  PET: 'paw',
};

/** The mark of the map in the list: circle informal, rounded square professional, amber group. */
export function MemberIcon({ kind, size = 26 }: { kind: MemberKind; size?: 22 | 26 | 40 }): ReactElement {
  return (
    <span className={`member-icon member-icon--${kind.toLowerCase()} member-icon--${size}`}>
      <Icon name={icons[kind]} size={Math.round(size * 0.6)} />
    </span>
  );
}
