import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { mayRecord } from '../agreements/agreements-of-kind.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { RecordWaitingDialog } from '../waiting/record-waiting-dialog.tsx';
import { WaitingRow } from '../waiting/waiting-row.tsx';
import { WaitingWords } from '../waiting/waiting-words.tsx';
import type { WaitingEntry } from '../waiting/waiting-entry.ts';
import '../agreements/agreements.css';
import '../waiting/waiting.css';

/** What the client waits for, and what was waited for earlier. */
export function WaitingCard({ client }: { client: ClientOfCase }): ReactElement {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const open = client.case.waiting.filter((entry) => entry.endedOn === null);
  return (
    <section className="card case-card" aria-labelledby="waiting-heading">
      <h2 id="waiting-heading" className="nl-heading">
        {t('caseFacts.waiting')}
      </h2>
      <p className={open.length === 0 ? 'soft' : 'visually-hidden'} role="status">
        {open.length === 0 ? t('caseFacts.noWaiting') : t('waiting.count', { count: open.length })}
      </p>
      <ul className="case-card__rows">
        {open.map((entry) => (
          <WaitingRow key={entry.id} client={client} entry={entry} />
        ))}
      </ul>
      {mayRecord(client) ? (
        <div className="agreement__actions waiting__add">
          <button type="button" className="row-button" onClick={() => setAdding(true)}>
            {t('waiting.add')}
          </button>
        </div>
      ) : null}
      <EarlierWaiting entries={client.case.waiting.filter((entry) => entry.endedOn !== null)} />
      <RecordWaitingDialog client={client} open={adding} onClose={() => setAdding(false)} />
    </section>
  );
}

function EarlierWaiting({ entries }: { entries: readonly WaitingEntry[] }): ReactElement | null {
  const { t } = useTranslation();
  if (entries.length === 0) return null;
  return (
    <details className="earlier">
      <summary>{t('waiting.earlier', { count: entries.length })}</summary>
      <ul className="case-card__rows">
        {entries.map((entry) => (
          <li key={entry.id}>
            <WaitingWords entry={entry} />
          </li>
        ))}
      </ul>
    </details>
  );
}
