import { useMemo, useState, type ReactElement } from 'react';
import type { Scene } from '@netwerk/viewer-scene';
import { AgreementFirst, ExpiredAgreement, isMapShown } from '../agreements/network-agreement.tsx';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { useMedia, narrow } from '../parts/use-media.ts';
import { useEditing } from '../editing/editing-context.ts';
import { showsWaiting } from '../saving/waiting-changes.tsx';
import { QueryFailure } from '../states/query-failure.tsx';
import { EmptyNetwork } from './empty-network.tsx';
import { NetworkSkeleton } from './network-skeleton.tsx';
import { NetworkToolbar } from './toolbar/network-toolbar.tsx';
import { ListCard } from './list/list-card.tsx';
import { MapCard } from './map/map-card.tsx';
import { MapSceneContext } from './map/map-scene.ts';
import { SidePanel } from './panel/side-panel.tsx';
import type { ClientNetwork } from './network.types.ts';
import { useClientNetwork } from './use-client-network.ts';
import { useViewState, type ViewStateControl } from './use-view-state.ts';
import './network.css';

interface NetworkPageProps {
  client: ClientOfCase;
  view: 'kaart' | 'lijst';
}

/** Netwerkkaart and Lijst: two views of the same network, with the same choices. */
export function NetworkPage({ client, view }: NetworkPageProps): ReactElement {
  const control = useViewState();
  const network = useClientNetwork(client.caseId, control.view.on);
  if (network.data && !isMapShown(network.data)) return <AgreementFirst client={client} network={network.data} />;
  if (network.data) {
    return (
      <NetworkViews
        client={client}
        shown={view}
        network={network.data}
        control={control}
        busy={network.isPlaceholderData}
      />
    );
  }
  if (network.error) return <QueryFailure error={network.error} onRetry={() => void network.refetch()} />;
  return <NetworkSkeleton />;
}

interface NetworkViewsProps {
  client: ClientOfCase;
  shown: 'kaart' | 'lijst';
  network: ClientNetwork;
  control: ViewStateControl;
  busy: boolean;
}

function NetworkViews({ client, shown, network, control, busy }: NetworkViewsProps): ReactElement {
  const small = useMedia(narrow);
  const empty = network.members.length === 0;
  const [scene, share] = useState<Scene | null>(null);
  const shared = useMemo(() => ({ scene, share }), [scene]);
  // Without anybody there is nothing to choose or to read; the list takes the whole width until somebody is chosen: then everybody fits on one screen.
  const { act, editor } = useEditing();
  const asked = act !== null || showsWaiting(editor.state);
  const withPanel =
    asked || (!empty && (shown === 'kaart' || network.members.some((member) => member.id === control.view.personId)));
  return (
    <MapSceneContext value={shared}>
      <div className="network" aria-busy={busy}>
        <ExpiredAgreement client={client} network={network} />
        {network.firstOn === null ? null : <NetworkToolbar network={network} control={control} />}
        <div className={`network__views ${withPanel ? '' : 'network__views--alone'}`}>
          {empty ? <EmptyNetwork client={client} network={network} control={control} /> : null}
          {!empty && shown === 'kaart' ? (
            <MapCard client={client} network={network} control={control} small={small} />
          ) : null}
          {!empty && shown === 'lijst' ? <ListCard client={client} network={network} control={control} /> : null}
          {withPanel ? (
            <SidePanel client={client} network={network} control={control} withList={shown === 'kaart' && !small} />
          ) : null}
        </div>
      </div>
    </MapSceneContext>
  );
}
