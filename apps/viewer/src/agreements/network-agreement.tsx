import { Button } from '@nl-design-system-candidate/button-react';
import { isMapOpen } from '@netwerk/domain';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import type { ClientNetwork } from '../network/use-client-network.ts';
import { Notice } from '../parts/notice.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { AgreementDialog } from './agreement-dialog.tsx';
import { agreementsOfKind, mayRecord } from './agreements-of-kind.ts';
import './agreements.css';

interface NetworkAgreementProps {
  client: ClientOfCase;
  network: ClientNetwork;
}

/** Whether the agreement on a map lets this network be shown. */
export function isMapShown(network: ClientNetwork): boolean {
  return isMapOpen(network.agreement.state);
}

/** A map of which the agreement expired may be read; this says that it has to be asked again. */
export function ExpiredAgreement({ client, network }: NetworkAgreementProps): ReactElement | null {
  const recording = useRecording(client);
  const { t } = useTranslation();
  if (network.agreement.state !== 'EXPIRED') return null;
  return (
    <Notice tone="warning" icon="clock">
      <div className="agreement-notice">
        <span>{network.agreement.sentence}</span>
        {recording.may ? (
          <button type="button" className="row-button" onClick={recording.open}>
            {t('agreements.again')}
          </button>
        ) : null}
      </div>
      {recording.dialog}
    </Notice>
  );
}

/** In the place of the map: without an agreement on it there is none, so that comes first, in the client's interest. */
export function AgreementFirst({ client, network }: NetworkAgreementProps): ReactElement {
  const { t } = useTranslation();
  const recording = useRecording(client);
  const name = client.callName;
  const withdrawn = network.agreement.state === 'WITHDRAWN';
  return (
    <section className="card network__card agreement-first" aria-labelledby="agreement-first-heading">
      <div className="agreement-first__text">
        <h2 id="agreement-first-heading" className="nl-heading nl-heading--level-2">
          {t(withdrawn ? 'agreements.firstClosed' : 'agreements.firstHeading')}
        </h2>
        <p>{withdrawn ? network.agreement.sentence : t('agreements.firstText', { name })}</p>
        {withdrawn ? (
          <p>{t('agreements.firstClosedLater', { name })}</p>
        ) : (
          <p className="agreement-first__quote">{t('agreements.firstQuote')}</p>
        )}
        {recording.may ? (
          <div>
            <Button purpose={withdrawn ? 'secondary' : 'primary'} onClick={recording.open}>
              {t(withdrawn ? 'agreements.again' : 'agreements.record')}
            </Button>
          </div>
        ) : (
          <p className="soft">{t('agreements.firstOther')}</p>
        )}
        {recording.dialog}
      </div>
    </section>
  );
}

function useRecording(client: ClientOfCase): { may: boolean; open: () => void; dialog: ReactElement } {
  const { today } = useViewer();
  const [open, setOpen] = useState(false);
  const agreements = agreementsOfKind(client.case.agreements, 'I1', today);
  return {
    may: mayRecord(client),
    open: () => setOpen(true),
    dialog: <AgreementDialog client={client} agreements={agreements} open={open} onClose={() => setOpen(false)} />,
  };
}
