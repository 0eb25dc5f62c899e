import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { mayRecord } from '../agreements/agreements-of-kind.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { LoadingWords, SkeletonLine } from '../parts/skeleton.tsx';
import { AddressRow } from './address-row.tsx';
import { MarkBlock } from './mark-block.tsx';
import { MarkDialog } from './mark-dialog.tsx';
import { mustKnow, useSafety, type Safety } from './use-safety.ts';
import '../agreements/agreements.css';
import './safety.css';

/** Veiligheid: the marks, and who may be the same person. Nothing at all for who need not know. */
export function SafetyCard({ client }: { client: ClientOfCase }): ReactElement | null {
  const { t } = useTranslation();
  const { data, isError } = useSafety(client);
  if (!mustKnow(client)) return null;
  return (
    <section className="card case-card safety" aria-labelledby="safety-heading">
      <h2 id="safety-heading" className="nl-heading">
        {t('safety.heading')}
      </h2>
      <p className="soft minor">{t('safety.forWhom')}</p>
      {data === undefined ? <Waiting failed={isError} /> : <SafetyMarks client={client} safety={data} />}
    </section>
  );
}

function Waiting({ failed }: { failed: boolean }): ReactElement {
  const { t } = useTranslation();
  if (failed) return <p role="alert">{t('safety.failed')}</p>;
  return (
    <>
      <LoadingWords />
      <SkeletonLine width={60} />
    </>
  );
}

function SafetyMarks({ client, safety }: { client: ClientOfCase; safety: Safety }): ReactElement {
  const { t } = useTranslation();
  const [setting, setSetting] = useState(false);
  const { marks } = safety;
  const inForce = marks.filter((mark) => mark.inForce).length;
  return (
    <>
      <p className={marks.length === 0 ? '' : 'visually-hidden'} role="status">
        {inForce === 0 ? t('safety.none') : t('safety.count', { count: inForce })}
      </p>
      <ul className="safety__marks">
        {marks.map((mark) => (
          <MarkBlock key={mark.id} client={client} mark={mark} />
        ))}
        <AddressRow client={client} hidden={safety.addressHidden} />
      </ul>
      {mayRecord(client) ? (
        <div className="agreement__actions">
          <button type="button" className="row-button" onClick={() => setSetting(true)}>
            {t('safety.set')}
          </button>
        </div>
      ) : null}
      <MarkDialog client={client} mark={null} member={null} open={setting} onClose={() => setSetting(false)} />
    </>
  );
}
