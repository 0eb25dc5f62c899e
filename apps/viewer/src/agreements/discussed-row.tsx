import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { longDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { mayRecord } from './agreements-of-kind.ts';
import { DiscussedDialog } from './discussed-dialog.tsx';

/** When worker and client last looked at the network together. */
export function DiscussedRow({ client }: { client: ClientOfCase }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const [open, setOpen] = useState(false);
  const { discussedOn } = client.case;
  return (
    <li className="agreement">
      <p>
        {discussedOn ? t('agreements.discussed', { on: longDate(discussedOn, screen) }) : t('agreements.notDiscussed')}
      </p>
      {mayRecord(client) ? (
        <div className="agreement__actions">
          <button type="button" className="row-button" onClick={() => setOpen(true)}>
            {t('agreements.markDiscussed')}
          </button>
        </div>
      ) : null}
      <DiscussedDialog client={client} open={open} onClose={() => setOpen(false)} />
    </li>
  );
}
