import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface FormActionsProps {
  save: string;
  busy: boolean;
  onClose: () => void;
}

export function FormActions({ save, busy, onClose }: FormActionsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="dialog__actions">
      <Button type="submit" purpose="primary" busy={busy}>
        {busy ? t('agreements.busy') : save}
      </Button>
      <Button purpose="secondary" onClick={onClose}>
        {t('cancel')}
      </Button>
    </div>
  );
}
