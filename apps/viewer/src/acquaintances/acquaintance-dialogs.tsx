import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../forms/form-dialog.tsx';
import { EndAcquaintanceDocument, RecordAcquaintanceDocument } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { typedDate } from '../language/format.ts';
import { Dialog } from '../parts/dialog.tsx';
import { ResidentSearch } from '../residents/resident-search.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { useReadAcquaintancesAgain, type Known } from './use-acquaintances.ts';

interface AddProps {
  open: boolean;
  onClose: () => void;
}

/** First who it is, then since when and from where. */
export function AddAcquaintanceDialog({ open, onClose }: AddProps): ReactElement {
  const { t } = useTranslation();
  const [known, setKnown] = useState<Known | null>(null);
  const close = (): void => {
    setKnown(null);
    onClose();
  };
  if (known !== null) return <RecordAcquaintanceDialog known={known} onClose={close} />;
  return (
    <Dialog open={open} onClose={close} heading={t('acquaintances.addHeading')} intro={t('acquaintances.addIntro')}>
      <div className="dialog__body">
        <ResidentSearch
          onChoose={({ residentId, fullName }) => setKnown({ kind: 'RESIDENT', targetId: residentId, name: fullName })}
        />
      </div>
    </Dialog>
  );
}

/** Since when and from where somebody or an initiative is known. */
export function RecordAcquaintanceDialog({ known, onClose }: { known: Known; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const readAgain = useReadAcquaintancesAgain();
  const { kind, targetId, name } = known;
  return (
    <FormDialog
      open
      onClose={onClose}
      heading={t('acquaintances.iKnowHeading', { name })}
      intro={t('acquaintances.addIntro')}
      save={t('acquaintances.save')}
      fields={[
        { name: 'since', kind: 'day', label: t('acquaintances.sinceField') },
        { name: 'via', kind: 'line', optional: true, label: t('acquaintances.via') },
      ]}
      initial={{ since: typedDate(today) }}
      send={async (values, { idempotencyKey }) => {
        const input = { idempotencyKey, kind, targetId, since: values.needed('since'), via: values.text('via') };
        await request(RecordAcquaintanceDocument, { input });
        return null;
      }}
      onDone={() => void readAgain().then(onClose)}
    />
  );
}

export function EndAcquaintanceDialog({ known, onClose }: { known: Known; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const readAgain = useReadAcquaintancesAgain();
  const { kind, targetId, name } = known;
  return (
    <FormDialog
      open
      onClose={onClose}
      heading={t('acquaintances.endHeading', { name })}
      intro={t('acquaintances.endIntro', { name })}
      save={t('acquaintances.endSave')}
      fields={[{ name: 'on', kind: 'day', label: t('acquaintances.endOn') }]}
      initial={{ on: typedDate(today) }}
      send={async (values, { idempotencyKey }) => {
        await request(EndAcquaintanceDocument, {
          input: { idempotencyKey, kind, targetId, on: values.needed('on') },
        });
        return null;
      }}
      onDone={() => void readAgain().then(onClose)}
    />
  );
}
