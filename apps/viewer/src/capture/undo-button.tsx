import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.tsx';

/** Takes the last answer back; nothing when there is none. */
export function UndoButton({ onUndo }: { onUndo: (() => void) | null }): ReactElement | null {
  const { t } = useTranslation();
  if (onUndo === null) return null;
  return (
    <button type="button" className="text-button capture-undo" onClick={onUndo}>
      <Icon name="undo" size={20} /> {t('capture.undo')}
    </button>
  );
}
