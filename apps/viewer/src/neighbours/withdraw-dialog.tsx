import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../forms/form-dialog.tsx';
import { WithdrawNeighbourDocument } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { typedDate } from '../language/format.ts';
import { useViewer } from '../session/viewer-context.ts';
import { useReadNeighboursAgain, type Neighbour } from './use-neighbours.ts';

/** The neighbour takes the agreement back: from the next answer on nobody is led there. */
export function WithdrawDialog({ neighbour, onClose }: { neighbour: Neighbour; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const readAgain = useReadNeighboursAgain();
  const [{ residentId, fullName: name, version }] = useState(neighbour);
  return (
    <FormDialog
      open
      onClose={onClose}
      heading={t('neighbours.withdraw')}
      intro={t('neighbours.withdrawIntro', { name })}
      save={t('neighbours.withdraw')}
      fields={[{ name: 'on', kind: 'day', label: t('neighbours.withdrawOn') }]}
      initial={{ on: typedDate(today) }}
      baseVersion={version}
      send={async (values, sent) => {
        const input = { ...sent, residentId, on: values.needed('on') };
        const { withdrawNeighbour: answer } = await request(WithdrawNeighbourDocument, { input });
        return answer.__typename === 'NewerNeighbour' ? { version: answer.neighbour.version, typed: {} } : null;
      }}
      onDone={() => void readAgain().then(onClose)}
    />
  );
}
