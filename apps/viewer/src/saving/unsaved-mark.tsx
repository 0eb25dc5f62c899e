import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../editing/editing-context.ts';
import { Icon } from '../parts/icon.tsx';
import { unsavedParts, type UnsavedPart } from './project-network.ts';
import { showsWaiting } from './waiting-changes.tsx';
import './unsaved-mark.css';

interface UnsavedMarkProps {
  memberId: string;
  part: UnsavedPart;
}

/** A sign beside what stands on this screen only; not for the moment that storing takes. */
export function UnsavedMark({ memberId, part }: UnsavedMarkProps): ReactElement | null {
  const { t } = useTranslation();
  const { state } = useEditing().editor;
  const parts = useMemo(() => unsavedParts(state.pending), [state.pending]);
  if (!showsWaiting(state) || parts.get(memberId)?.has(part) !== true) return null;
  return (
    <span className="unsaved-mark" title={t('saving.unsavedMark')}>
      <Icon name="cloudOff" size={16} />
      <span className="visually-hidden">{t('saving.unsavedMark')}</span>
    </span>
  );
}
