import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { EditingContext } from '../../editing/editing-context.ts';

/** Opnieuw ordenen: everybody is placed anew, and can be put back by undo. null: not for this worker. */
export function useArrange(): (() => void) | null {
  const { t } = useTranslation();
  const editing = useContext(EditingContext);
  if (!editing?.mayRecord) return null;
  return () => {
    editing.editor.send({ kind: 'arrangeNetwork', input: {} });
    editing.tell(t('mapPlaces.arranged'));
  };
}
