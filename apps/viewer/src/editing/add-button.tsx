import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.tsx';
import './add-button.css';
import { useEditing } from './editing-context.ts';
import { useMayRecordNow } from './use-may-edit-now.ts';

/** Persoon toevoegen, on the map and in the list; not on another day than today, nor for who only reads. */
export function AddButton(): ReactElement | null {
  const { t } = useTranslation();
  const { open } = useEditing();
  const mayRecord = useMayRecordNow();
  if (!mayRecord) return null;
  return (
    <button type="button" className="nl-button nl-button--secondary add-button" onClick={() => open({ kind: 'ADD' })}>
      <Icon name="personPlus" /> {t('editing.add')}
    </button>
  );
}
