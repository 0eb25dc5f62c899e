import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { mayRecord } from '../agreements/agreements-of-kind.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { ChangeWaitingDialog } from './change-waiting-dialog.tsx';
import { EndWaitingDialog } from './end-waiting-dialog.tsx';
import type { WaitingEntry } from './waiting-entry.ts';
import { WaitingWords } from './waiting-words.tsx';

/** One thing that the client waits for, with what can be done about it. */
export function WaitingRow({ client, entry }: { client: ClientOfCase; entry: WaitingEntry }): ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'change' | 'end' | null>(null);
  const close = (): void => setOpen(null);
  const dialog = { client, entry, onClose: close };
  return (
    <li>
      <WaitingWords entry={entry} />
      {mayRecord(client) ? (
        <div className="agreement__actions waiting__actions">
          <button type="button" className="row-button" onClick={() => setOpen('change')}>
            {t('waiting.change')}
            <span className="visually-hidden">: {entry.forWhat}</span>
          </button>
          <button type="button" className="row-button" onClick={() => setOpen('end')}>
            {t('waiting.end')}
            <span className="visually-hidden">: {entry.forWhat}</span>
          </button>
        </div>
      ) : null}
      <ChangeWaitingDialog {...dialog} open={open === 'change'} />
      <EndWaitingDialog {...dialog} open={open === 'end'} />
    </li>
  );
}
