import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Avatar } from '../parts/avatar.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { EndAcquaintanceDialog, RecordAcquaintanceDialog } from './acquaintance-dialogs.tsx';
import { useInitiativeAcquaintances, type Known } from './use-acquaintances.ts';
import './acquaintances.css';

/** On the page of an initiative: which colleagues know it, and whether the worker does. The beheerder has no part in it. */
export function KnownByCard({ initiative }: { initiative: { id: string; name: string } }): ReactElement | null {
  const { role } = useViewer();
  if (role !== 'SOCIAL_WORKER' && role !== 'COMMUNITY_CONNECTOR') return null;
  return <KnownBy known={{ kind: 'INITIATIVE', targetId: initiative.id, name: initiative.name }} />;
}

function KnownBy({ known }: { known: Known }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { data: colleagues } = useInitiativeAcquaintances(known.targetId);
  const [open, setOpen] = useState(false);
  const mine = colleagues?.some((colleague) => colleague.self) ?? false;
  const Dialog = mine ? EndAcquaintanceDialog : RecordAcquaintanceDialog;
  return (
    <section className="card known-by" aria-labelledby="known-by">
      <h2 className="nl-heading nl-heading--level-4" id="known-by">
        {t('acquaintances.whoKnows')}
      </h2>
      {colleagues?.length === 0 ? <p className="soft">{t('acquaintances.nobodyKnows')}</p> : null}
      <ul className="known-by__list">
        {colleagues?.map(({ professionalId, name, self, since, via }) => (
          <li key={professionalId} className="known-by__line">
            <Avatar name={name} />
            <p>
              <strong>{self ? t('acquaintances.you', { name }) : name}</strong>{' '}
              <span className="soft minor">
                {via === null
                  ? t('acquaintances.since', { on: shortDate(since, screen) })
                  : t('acquaintances.sinceVia', { on: shortDate(since, screen), via })}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {colleagues === undefined ? null : (
        <Button purpose="secondary" onClick={() => setOpen(true)}>
          {t(mine ? 'acquaintances.end' : 'acquaintances.iKnow')}
        </Button>
      )}
      {open ? <Dialog known={known} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}
