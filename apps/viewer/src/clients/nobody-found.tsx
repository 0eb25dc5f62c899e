import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './nobody-found.css';

export function NobodyFound({ search, onClear }: { search: string; onClear: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="card nobody-found">
      <p>
        <strong>
          {search.trim() === '' ? t('clients.noMatchFilter') : t('clients.noMatch', { search: search.trim() })}
        </strong>
      </p>
      {search.trim() === '' ? null : <p className="soft">{t('clients.noMatchHint')}</p>}
      <Button purpose="secondary" onClick={onClear}>
        {t('clients.clear')}
      </Button>
    </div>
  );
}
