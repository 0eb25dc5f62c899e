import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../agreements/use-act.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { ChangeWaitingDocument, type ChangeWaitingInput } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { Dialog } from '../parts/dialog.tsx';
import { NewerWaitingNotice } from './newer-waiting-notice.tsx';
import type { WaitingEntry } from './waiting-entry.ts';
import { WaitingForm } from './waiting-form.tsx';

interface ChangeWaitingDialogProps {
  client: ClientOfCase;
  entry: WaitingEntry;
  open: boolean;
  onClose: () => void;
}

export function ChangeWaitingDialog({ client, entry, open, onClose }: ChangeWaitingDialogProps): ReactElement {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      heading={t('waiting.changeHeading')}
      intro={t('waiting.intro', { name: client.callName })}
    >
      <ChangeWaiting client={client} entry={entry} onClose={onClose} />
    </Dialog>
  );
}

/** What was typed stays when a colleague was first: the newer version stands beside it, and the worker chooses. */
function ChangeWaiting({ client, entry, onClose }: Omit<ChangeWaitingDialogProps, 'open'>): ReactElement {
  const { caseId } = client;
  // The entry as it was when this opened: what is fetched meanwhile must not change under the worker's hands.
  const [opened] = useState(entry);
  const act = useAct(caseId, send, ({ changeWaiting: answer }) => {
    if (answer.__typename === 'WaitingSaved') onClose();
  });
  const answer = act.answer?.changeWaiting;
  const newer = answer?.__typename === 'NewerWaiting' ? answer.waiting : null;
  const baseVersion = newer?.version ?? opened.version;
  return (
    <WaitingForm
      entry={opened}
      busy={act.busy}
      failure={act.failure}
      notice={newer ? <NewerWaitingNotice newer={newer} onTakeTheirs={onClose} /> : null}
      onSend={(facts) => act.send({ caseId, waitingId: opened.id, baseVersion, ...facts })}
      onClose={onClose}
    />
  );
}

function send(input: ChangeWaitingInput) {
  return request(ChangeWaitingDocument, { input });
}
