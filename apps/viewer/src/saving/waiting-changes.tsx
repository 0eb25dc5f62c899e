import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { clock } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { commandWords } from './command-words.ts';
import type { SaveState } from './save.types.ts';
import { useNames } from './use-names.ts';

/** Every change that stands on this screen only, in the order in which it was made. */
export function WaitingChanges({ client, state }: { client: ClientOfCase; state: SaveState }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const nameOf = useNames(client.caseId, state);
  return (
    <section className="side-panel__part waiting-changes" aria-labelledby="waiting-heading">
      <h2 id="waiting-heading" className="nl-heading side-panel__heading">
        {t('saving.waiting', { count: state.pending.length })}
      </h2>
      <p className="soft">{t('saving.waitingOrder')}</p>
      <ol>
        {state.pending.map((pending, index) => {
          const { who, what } = commandWords(pending, { t, nameOf, clientName: client.callName });
          return (
            <li key={pending.id}>
              <span className="waiting-changes__number" aria-hidden="true">
                {index + 1}
              </span>
              <span>
                <strong>{who}</strong>: {what}
                <span className="soft minor"> {clock(new Date(pending.madeAt).toISOString(), screen)}</span>
              </span>
            </li>
          );
        })}
      </ol>
      <p className="soft">{t('saving.waitingLater')}</p>
    </section>
  );
}

/** Whether the worker should see what waits: not for the moment that storing takes. */
export function showsWaiting({ phase, pending }: SaveState): boolean {
  return pending.length > 0 && (phase === 'OFFLINE' || phase === 'REFUSED' || phase === 'LOGGED_OUT');
}
