import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../agreements/use-act.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { RecordWaitingDocument, type RecordWaitingInput } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { Dialog } from '../parts/dialog.tsx';
import { WaitingForm } from './waiting-form.tsx';

interface RecordWaitingDialogProps {
  client: ClientOfCase;
  open: boolean;
  onClose: () => void;
}

export function RecordWaitingDialog({ client, open, onClose }: RecordWaitingDialogProps): ReactElement {
  const { t } = useTranslation();
  const words = { name: client.callName };
  return (
    <Dialog open={open} onClose={onClose} heading={t('waiting.addHeading', words)} intro={t('waiting.intro', words)}>
      <RecordWaiting client={client} onClose={onClose} />
    </Dialog>
  );
}

function RecordWaiting({ client, onClose }: Omit<RecordWaitingDialogProps, 'open'>): ReactElement {
  const { caseId } = client;
  const act = useAct(caseId, send, onClose);
  return (
    <WaitingForm
      entry={null}
      busy={act.busy}
      failure={act.failure}
      notice={null}
      onSend={(facts) => act.send({ caseId, ...facts })}
      onClose={onClose}
    />
  );
}

function send(input: RecordWaitingInput) {
  return request(RecordWaitingDocument, { input });
}
