import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../parts/dialog.tsx';
import { ResidentSearch } from '../residents/resident-search.tsx';
import { RecordNeighbourForm } from './record-neighbour-form.tsx';
import type { Neighbour } from './use-neighbours.ts';
import type { WhoIsRecorded } from './who-is-recorded.types.ts';

interface RecordNeighbourDialogProps {
  /** Somebody whose agreement ended and who said yes again. */
  start?: Neighbour;
  onClose: () => void;
}

/** First the search, so that everybody stays one person; then what they like to do and what was agreed. */
export function RecordNeighbourDialog({ start, onClose }: RecordNeighbourDialogProps): ReactElement {
  const { t } = useTranslation();
  const [who, setWho] = useState<WhoIsRecorded | null>(
    start === undefined ? null : { resident: { residentId: start.residentId, fullName: start.fullName }, start },
  );
  const [searched, setSearched] = useState<string | null>(null);
  return (
    <Dialog open onClose={onClose} heading={t('neighbours.record')} intro={t('neighbours.searchIntro')}>
      {who !== null ? (
        <RecordNeighbourForm who={who} onChoose={setWho} onBack={() => setWho(null)} onClose={onClose} />
      ) : (
        <div className="dialog__body">
          <ResidentSearch onChoose={(resident) => setWho({ resident })} onFound={setSearched} />
          {searched === null ? null : (
            <p>
              <button type="button" className="text-button" onClick={() => setWho({ newName: searched, notThese: [] })}>
                {t('neighbours.isNew')}
              </button>
            </p>
          )}
        </div>
      )}
    </Dialog>
  );
}
