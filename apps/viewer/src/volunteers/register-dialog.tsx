import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../parts/dialog.tsx';
import { ResidentSearch } from '../residents/resident-search.tsx';
import { RegisterForm } from './register-form.tsx';
import type { Registrant } from './registrant.types.ts';

/** Who becomes a volunteer: somebody who was found, or somebody new with the name that was looked for. */
interface RegisterDialogProps {
  open: boolean;
  onClose: () => void;
}

/** First the search, so that everybody stays one person; then what a begeleider has to know. */
export function RegisterDialog({ open, onClose }: RegisterDialogProps): ReactElement {
  const { t } = useTranslation();
  return (
    <Dialog open={open} onClose={onClose} heading={t('volunteers.register')} intro={t('volunteers.registration.intro')}>
      <RegisterSteps onClose={onClose} />
    </Dialog>
  );
}

function RegisterSteps({ onClose }: { onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const [registrant, setRegistrant] = useState<Registrant | null>(null);
  const [searched, setSearched] = useState<string | null>(null);
  if (registrant !== null)
    return <RegisterForm registrant={registrant} onBack={() => setRegistrant(null)} onClose={onClose} />;
  return (
    <div className="dialog__body">
      <ResidentSearch onChoose={(resident) => setRegistrant({ resident })} onFound={setSearched} />
      {searched === null ? null : (
        <p>
          <button type="button" className="text-button" onClick={() => setRegistrant({ newName: searched })}>
            {t('volunteers.registration.isNew')}
          </button>
        </p>
      )}
    </div>
  );
}
