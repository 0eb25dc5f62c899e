import { Button } from '@nl-design-system-candidate/button-react';
import { isMapOpen } from '@netwerk/domain';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { EmptyRings } from '../network/empty-rings.tsx';
import type { ClientNetwork } from '../network/network.types.ts';
import { Notice } from '../parts/notice.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { AgreementDialog } from './agreement-dialog.tsx';
import { agreementsOfKind, mayRecord } from './agreements-of-kind.ts';
import './agreements.css';

interface NetworkAgreementProps {
  client: ClientOfCase;
  network: ClientNetwork;
}

/** Whether there is a map to show: one of an expired agreement only when anybody was ever recorded on it. */
export function isMapShown({ agreement, firstOn }: ClientNetwork): boolean {
  return isMapOpen(agreement.state) && (agreement.state === 'VALID' || firstOn !== null);
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
          <button type="button" className="row-button agreement-notice__button" onClick={recording.open}>
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
  useFocusAfterwards();
  const { state } = network.agreement;
  return (
    <div className="network">
      <section className="card network__card empty-network agreement-first" aria-labelledby="agreement-first-heading">
        <EmptyRings name={client.callName} />
        <div className="empty-network__text">
          <h2 id="agreement-first-heading" className="nl-heading nl-heading--level-2">
            {t(state === 'WITHDRAWN' ? 'agreements.firstClosed' : 'agreements.firstHeading')}
          </h2>
          <FirstWords client={client} network={network} />
          {recording.may ? (
            <div>
              <Button purpose={state === 'WITHDRAWN' ? 'secondary' : 'primary'} onClick={recording.open}>
                {t(state === 'MISSING' ? 'agreements.record' : 'agreements.again')}
              </Button>
            </div>
          ) : (
            <p className="soft">{t('agreements.firstOther')}</p>
          )}
          {recording.dialog}
        </div>
      </section>
    </div>
  );
}

function FirstWords({ client, network }: NetworkAgreementProps): ReactElement {
  const { t } = useTranslation();
  const { state, sentence } = network.agreement;
  const name = client.callName;
  return (
    <>
      <p>{state === 'MISSING' ? t('agreements.firstText', { name }) : sentence}</p>
      {state === 'WITHDRAWN' ? (
        <p>{t('agreements.firstClosedLater', { name })}</p>
      ) : (
        <p className="agreement-first__quote">{t('agreements.firstQuote')}</p>
      )}
    </>
  );
}

/** Once the agreement is there the map takes this place, and with it goes the button that had the focus. */
function useFocusAfterwards(): void {
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) document.getElementById('inhoud')?.focus({ preventScroll: true });
      });
    },
    [],
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
