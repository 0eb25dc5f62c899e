import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../forms/form-dialog.tsx';
import { EndNeedDocument } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { typedDate } from '../language/format.ts';
import { useViewer } from '../session/viewer-context.ts';
import { newerNeed } from './need-dialog.tsx';
import { useReadFileAgain, type Need } from './use-client-facts.ts';

interface EndNeedDialogProps {
  caseId: string;
  need: Need;
  open: boolean;
  onClose: () => void;
}

/** A need that was met, or that is not there any more. */
export function EndNeedDialog({ caseId, need, open, onClose }: EndNeedDialogProps): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const readAgain = useReadFileAgain(caseId);
  const [opened] = useState(need);
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      heading={t('clientFacts.needs.endHeading')}
      intro={`“${opened.words}”`}
      save={t('clientFacts.save')}
      fields={[
        {
          name: 'because',
          kind: 'pick',
          label: t('clientFacts.needs.because'),
          options: [
            { value: '', text: t('clientFacts.needs.choose') },
            { value: 'MET', text: t('clientFacts.needs.MET') },
            { value: 'WITHDRAWN', text: t('clientFacts.needs.WITHDRAWN') },
          ],
        },
        { name: 'on', kind: 'day', label: t('clientFacts.needs.endOn') },
      ]}
      initial={{ on: typedDate(today) }}
      baseVersion={opened.version}
      send={async (values, sent) => {
        const because = values.needed('because') === 'MET' ? 'MET' : 'WITHDRAWN';
        const input = { ...sent, caseId, needId: opened.id, because, on: values.needed('on') } as const;
        return newerNeed((await request(EndNeedDocument, { input })).endNeed);
      }}
      onDone={() => void readAgain().then(onClose)}
    />
  );
}
