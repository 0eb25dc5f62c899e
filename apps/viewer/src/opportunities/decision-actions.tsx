import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormActions } from '../agreements/form-actions.tsx';

interface DecisionActionsProps {
  save: string;
  busy: boolean;
  /** Nothing more can be decided. */
  over: boolean;
  onClose: () => void;
}

/** The decision and the way back; once the kans is gone, only the way back. */
export function DecisionActions({ save, busy, over, onClose }: DecisionActionsProps): ReactElement {
  const { t } = useTranslation();
  if (!over) return <FormActions save={save} busy={busy} onClose={onClose} />;
  return (
    <div className="dialog__actions">
      <Button purpose="primary" onClick={onClose}>
        {t('opportunities.backToMap')}
      </Button>
    </div>
  );
}
