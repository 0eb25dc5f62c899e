import { useState, type CSSProperties, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  SetInitiativeStateDocument,
  type InitiativeState,
  type SetInitiativeStateInput,
} from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { SegmentedChoice } from '../../parts/segmented-choice.tsx';
import { ActOutcome } from '../act-outcome.tsx';
import { PlaceTags } from '../initiatives/place-tags.tsx';
import { useDirectoryAct } from '../use-directory-act.ts';
import { EndDialog, PauseDialog } from './state-dialogs.tsx';
import type { Initiative } from './use-initiative.ts';

const states = ['OPEN', 'PAUSED', 'FULL'] as const;

/** Whether newcomers can come, and one click to open, pause or close it. */
export function PlaceCard({ initiative }: { initiative: Initiative }): ReactElement {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'pause' | 'end' | null>(null);
  const { id, version, state } = initiative;
  const act = useDirectoryAct(
    async (input: SetInitiativeStateInput) => (await request(SetInitiativeStateDocument, { input })).setInitiativeState,
    () => setAsking(null),
  );
  const set = (next: InitiativeState, pausedUntil: string | null = null): void => {
    if (next !== state || pausedUntil !== null) act.send({ id, baseVersion: version, state: next, pausedUntil });
  };
  return (
    <section className="card place-card">
      <div className="place-card__head">
        <h2 className="nl-heading nl-heading--level-4">{t('directory.list.place')}</h2>
        <SegmentedChoice
          label={t('directory.one.stateQuestion')}
          // Nothing is chosen for what has stopped; opening it again is one of the three.
          value={state as (typeof states)[number]}
          options={states.map((each) => ({ value: each, text: t(`directory.one.state.${each}`) }))}
          onChange={(next) => (next === 'PAUSED' ? setAsking('pause') : set(next))}
        />
      </div>
      <Places initiative={initiative} />
      {state === 'ENDED' ? null : (
        <p className="place-card__more">
          {state === 'PAUSED' ? (
            <button type="button" className="text-button" onClick={() => setAsking('pause')}>
              {t('directory.pause.change')}
            </button>
          ) : null}
          <button type="button" className="text-button" onClick={() => setAsking('end')}>
            {t('directory.one.hasEnded')}
          </button>
        </p>
      )}
      <ActOutcome act={act} newer={act.answer?.__typename === 'NewerInitiative'} done={t('directory.act.saved')} />
      {asking === 'pause' ? (
        <PauseDialog busy={act.busy} onClose={() => setAsking(null)} onPause={(until) => set('PAUSED', until)} />
      ) : null}
      {asking === 'end' ? (
        <EndDialog name={initiative.name} busy={act.busy} onClose={() => setAsking(null)} onEnd={() => set('ENDED')} />
      ) : null}
    </section>
  );
}

function Places({ initiative }: { initiative: Initiative }): ReactElement {
  const { t } = useTranslation();
  const { places, taken, state } = initiative;
  if (places === null || state === 'ENDED') {
    return (
      <p>
        <PlaceTags place={{ ...initiative, seeks: null }} />
      </p>
    );
  }
  const free = Math.max(0, places - taken);
  const share = `${Math.round((100 * Math.min(taken, places)) / places)}%`;
  return (
    <>
      <p>
        <strong className="place-card__free">{free}</strong> {t('directory.one.ofPlaces', { count: places })}
        {state === 'OPEN' && free > 0 && !initiative.waitingWeeks ? null : (
          <>
            {' '}
            <PlaceTags place={{ ...initiative, seeks: null }} />
          </>
        )}
      </p>
      <div className="place-card__bar" aria-hidden="true">
        <span style={{ '--share': share } as CSSProperties} />
      </div>
      <p className="soft minor">{t('directory.one.counted', { count: taken })}</p>
    </>
  );
}
