import { usualExpiry } from '@netwerk/domain';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { newOffer } from '../client-facts/offer-fields.ts';
import { DialogForm } from '../forms/form-dialog.tsx';
import { typedDate } from '../language/format.ts';
import { Notice } from '../parts/notice.tsx';
import { LoadingWords } from '../parts/skeleton.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { recordFields, recordInput } from './record-fields.ts';
import { sendNeighbour, type Recorded } from './send-neighbour.ts';
import { useOwnAreas, useReadNeighboursAgain } from './use-neighbours.ts';
import type { WhoIsRecorded } from './who-is-recorded.types.ts';

interface RecordNeighbourFormProps {
  who: WhoIsRecorded;
  onChoose: (who: WhoIsRecorded) => void;
  onBack: () => void;
  onClose: () => void;
}

export function RecordNeighbourForm({ who, onChoose, onBack, onClose }: RecordNeighbourFormProps): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { data: areas } = useOwnAreas();
  const readAgain = useReadNeighboursAgain();
  const [answer, setAnswer] = useState<Recorded | null>(null);
  if (areas === undefined) return <LoadingWords />;
  const standing = 'start' in who ? (who.start?.offers ?? []) : [];
  return (
    <DialogForm
      onClose={onClose}
      save={t('neighbours.record')}
      fields={recordFields(t, who, areas)}
      initial={{
        ...newOffer(today),
        ...('newName' in who ? { callName: who.newName } : {}),
        givenOn: typedDate(today),
        expiresOn: typedDate(usualExpiry(today)),
      }}
      chosen={'newName' in who ? who.notThese : [who.resident.residentId]}
      send={async (values, { idempotencyKey }) => {
        const recorded = await sendNeighbour({ idempotencyKey, ...recordInput(who, values, standing) });
        setAnswer(recorded);
        if (recorded.__typename === 'NeighbourRecorded') void readAgain().then(onClose);
        return null;
      }}
      onDone={() => undefined}
    >
      <p>
        <strong>
          {'newName' in who ? t('neighbours.isNew') : t('neighbours.chosen', { name: who.resident.fullName })}
        </strong>{' '}
        <button type="button" className="text-button" onClick={onBack}>
          {t('neighbours.chooseOther')}
        </button>
      </p>
      {answer === null ? null : <AnswerNotice answer={answer} who={who} onChoose={onChoose} />}
    </DialogForm>
  );
}

interface AnswerNoticeProps {
  answer: Recorded;
  who: WhoIsRecorded;
  onChoose: (who: WhoIsRecorded) => void;
}

/** What has to be looked at first: somebody who stands there already, or of the same name. */
function AnswerNotice({ answer, who, onChoose }: AnswerNoticeProps): ReactElement | null {
  const { t } = useTranslation();
  if (answer.__typename === 'NeighbourRecorded') return null;
  if (answer.__typename === 'AlreadyNeighbour')
    return (
      <Notice tone="warning" role="alert">
        {t('neighbours.already', { name: 'resident' in who ? who.resident.fullName : '' })}
      </Notice>
    );
  const newName = 'newName' in who ? who.newName : '';
  const notThese = answer.choices.map(({ residentId }) => residentId);
  return (
    <Notice tone="warning" role="alert">
      <p>{t('neighbours.alike')}</p>
      {answer.choices.map((resident) => (
        <p key={resident.residentId}>
          <button type="button" className="text-button" onClick={() => onChoose({ resident })}>
            {[resident.fullName, resident.area?.name].filter(Boolean).join(', ')}
          </button>
        </p>
      ))}
      <button type="button" className="text-button" onClick={() => onChoose({ newName, notThese })}>
        {t('neighbours.alikeNone')}
      </button>
    </Notice>
  );
}
