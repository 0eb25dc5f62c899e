import { Button } from '@nl-design-system-candidate/button-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';
import { LoadingWords } from '../parts/skeleton.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { useViewer } from '../session/viewer-context.ts';
import { QueryFailure } from '../states/query-failure.tsx';
import { AddAcquaintanceDialog, EndAcquaintanceDialog } from './acquaintance-dialogs.tsx';
import { useMyAcquaintances, type Acquaintance, type Known } from './use-acquaintances.ts';
import './acquaintances.css';

/** Whom and what the worker knows outside any file. */
export function AcquaintancesPage(): ReactElement {
  const { t } = useTranslation();
  usePageTitle(t('acquaintances.page'));
  const { data, error, refetch } = useMyAcquaintances();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Known | null>(null);
  return (
    <section className="acquaintances" aria-label={t('acquaintances.page')}>
      <div className="acquaintances__head">
        <p className="soft">{t('acquaintances.intro')}</p>
        <Button purpose="secondary" iconStart={<Icon name="plus" />} onClick={() => setAdding(true)}>
          {t('acquaintances.add')}
        </Button>
      </div>
      {data === undefined && error === null ? <LoadingWords /> : null}
      {data === undefined && error !== null ? <QueryFailure error={error} onRetry={() => void refetch()} /> : null}
      {data === undefined ? null : <Groups all={data} onEnd={setEnding} />}
      <AddAcquaintanceDialog open={adding} onClose={() => setAdding(false)} />
      {ending === null ? null : <EndAcquaintanceDialog known={ending} onClose={() => setEnding(null)} />}
    </section>
  );
}

function Groups({ all, onEnd }: { all: readonly Acquaintance[]; onEnd: (known: Known) => void }): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const holds = (one: Acquaintance): boolean => one.until === null || one.until > today;
  const groups = [
    { words: t('acquaintances.residents'), list: all.filter((one) => holds(one) && one.kind === 'RESIDENT') },
    { words: t('acquaintances.initiatives'), list: all.filter((one) => holds(one) && one.kind === 'INITIATIVE') },
    { words: t('acquaintances.earlier'), list: all.filter((one) => !holds(one)) },
  ].filter((group) => group.list.length > 0);
  if (groups.length === 0)
    return (
      <div className="card acquaintances__none">
        <p>
          <strong>{t('acquaintances.none')}</strong>
        </p>
        <p className="soft">{t('acquaintances.noneText')}</p>
      </div>
    );
  return (
    <>
      {groups.map(({ words, list }) => (
        <section key={words} className="card acquaintances__group" aria-label={words}>
          <h2 className="nl-heading acquaintances__heading">
            {words} <span className="nl-number-badge">{list.length}</span>
          </h2>
          <ul>
            {list.map((one) => (
              <Line key={`${one.targetId} ${one.since}`} one={one} onEnd={holds(one) ? onEnd : null} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Line({ one, onEnd }: { one: Acquaintance; onEnd: ((known: Known) => void) | null }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const on = shortDate(one.since, screen);
  const since = one.via === null ? t('acquaintances.since', { on }) : t('acquaintances.sinceVia', { on, via: one.via });
  const until = one.until === null ? null : t('acquaintances.past', { on: shortDate(one.until, screen) });
  return (
    <li className="acquaintances__line">
      <div>
        <p>
          {one.kind === 'INITIATIVE' ? (
            <Link to={`/sociale-kaart/initiatieven/${one.targetId}`}>{one.name}</Link>
          ) : (
            <strong>{one.name}</strong>
          )}{' '}
          <span className="soft">{one.area?.name ?? ''}</span>
        </p>
        <p className="soft minor">{[since, until].filter(Boolean).join(', ')}</p>
      </div>
      {onEnd === null ? null : (
        <button
          type="button"
          className="text-button"
          aria-label={t('acquaintances.endNamed', { name: one.name })}
          onClick={() => onEnd(one)}
        >
          {t('acquaintances.end')}
        </button>
      )}
    </li>
  );
}
