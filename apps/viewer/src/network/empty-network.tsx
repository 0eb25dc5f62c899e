import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { mayCapture } from '../capture/may-capture.ts';
import { StartCapture } from '../capture/start-capture.tsx';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { longDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { EmptyRings } from './empty-rings.tsx';
import type { ClientNetwork } from './network.types.ts';
import type { ViewStateControl } from './use-view-state.ts';
import './empty-network.css';

interface EmptyNetworkProps {
  client: ClientOfCase;
  network: ClientNetwork;
  control: ViewStateControl;
}

/** Nobody "has no network": the client stands in the middle of the rings, with a kind question and a next step. */
export function EmptyNetwork({ client, network, control }: EmptyNetworkProps): ReactElement {
  return (
    <section className="card network__card empty-network" aria-labelledby="empty-network-heading">
      <EmptyRings name={client.callName} />
      <div className="empty-network__text">
        {network.firstOn ? (
          <BeforeFirst on={network.on} first={network.firstOn} control={control} />
        ) : (
          <NothingYet client={client} />
        )}
      </div>
    </section>
  );
}

/** Who may record begins here; who only reads is told that it says nothing about the client. */
function NothingYet({ client }: { client: ClientOfCase }): ReactElement {
  const { t } = useTranslation();
  const name = client.callName;
  if (mayCapture(client)) return <StartCapture client={client} />;
  return (
    <>
      <h2 id="empty-network-heading" className="nl-heading nl-heading--level-2">
        {t('map.emptyHeading', { name })}
      </h2>
      <p>{t('map.emptyText', { name })}</p>
    </>
  );
}

function BeforeFirst({ on, first, control }: { on: string; first: string; control: ViewStateControl }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  return (
    <>
      <h2 id="empty-network-heading" className="nl-heading nl-heading--level-2">
        {t('map.emptyOnDate', { date: longDate(on, screen) })}
      </h2>
      <p>{t('map.emptyOnDateText', { first: longDate(first, screen) })}</p>
      <div>
        <Button purpose="primary" onClick={() => control.change({ on: first })}>
          {t('map.toFirst', { first: longDate(first, screen) })}
        </Button>
      </div>
    </>
  );
}
