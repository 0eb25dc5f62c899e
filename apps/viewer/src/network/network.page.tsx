import { useCallback, useMemo, useState, type ReactElement } from 'react';
import type { Scene } from '@netwerk/viewer-scene';
import { AgreementFirst, ExpiredAgreement, isMapShown } from '../agreements/network-agreement.tsx';
import { mayCapture } from '../capture/may-capture.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { useMedia, narrow } from '../parts/use-media.ts';
import { useEditing } from '../editing/editing-context.ts';
import { OpportunitiesFrame } from '../opportunities/opportunities-frame.tsx';
import { OpportunitiesJump } from '../opportunities/opportunities-jump.tsx';
import { useOpportunityBoard, type OpportunityBoard } from '../opportunities/opportunity-board.ts';
import type { OpportunitiesOfClient } from '../opportunities/opportunities.types.ts';
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
import { whatIfNow } from './what-if-now.ts';
import './network.css';

interface NetworkPageProps {
  client: ClientOfCase;
  view: 'kaart' | 'lijst';
}

/** Netwerkkaart and Lijst: two views of the same network, with the same choices. */
export function NetworkPage({ client, view }: NetworkPageProps): ReactElement {
  const control = useViewState();
  const network = useClientNetwork(client.caseId, control.view.on, mayCapture(client));
  if (network.data && !isMapShown(network.data)) return <AgreementFirst client={client} network={network.data} />;
  if (network.data) {
    return (
      <NetworkViews
        client={client}
        shown={view}
        network={network.data}
        opportunities={network.opportunities}
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
  opportunities: OpportunitiesOfClient | null;
  control: ViewStateControl;
  busy: boolean;
}

/** The two views with the kansen that belong to them. */
function NetworkViews({ opportunities, ...views }: NetworkViewsProps): ReactElement {
  const { client, network, control } = views;
  const { change } = control;
  const now = useMemo(() => whatIfNow(network), [network]);
  const nameOf = useCallback(
    (memberId: string | null) => network.members.find((member) => member.id === memberId)?.callName ?? null,
    [network],
  );
  const leavePerson = useCallback(() => change({ personId: null }), [change]);
  return (
    <OpportunitiesFrame
      caseId={client.caseId}
      of={opportunities}
      now={now}
      shown={control.view.opportunities}
      clientName={client.callName}
      nameOf={nameOf}
      personId={control.view.personId}
      onChoose={leavePerson}
    >
      <ShownViews {...views} />
    </OpportunitiesFrame>
  );
}

function ShownViews({ client, shown, network, control, busy }: Omit<NetworkViewsProps, 'opportunities'>): ReactElement {
  const small = useMedia(narrow);
  const empty = network.members.length === 0;
  const [scene, share] = useState<Scene | null>(null);
  const shared = useMemo(() => ({ scene, share }), [scene]);
  // Without anybody there is nothing to choose or to read; the list takes the whole width until somebody is chosen: then everybody fits on one screen.
  const { act, editor } = useEditing();
  const board = useOpportunityBoard();
  const asked = act !== null || showsWaiting(editor.state);
  const withPanel = asked || (!empty && (shown === 'kaart' || isAnythingOpen(network, control, board)));
  return (
    <MapSceneContext value={shared}>
      <div className="network" aria-busy={busy}>
        <ExpiredAgreement client={client} network={network} />
        {network.firstOn === null ? null : <NetworkToolbar network={network} control={control} />}
        {small && !empty ? <OpportunitiesJump /> : null}
        <div className={`network__views ${withPanel ? '' : 'network__views--alone'}`}>
          {empty ? <EmptyNetwork client={client} network={network} control={control} /> : null}
          {!empty && shown === 'kaart' ? (
            <MapCard client={client} network={network} control={control} small={small} />
          ) : null}
          {!empty && shown === 'lijst' ? (
            <ListCard client={client} network={network} control={control} withOpportunities />
          ) : null}
          {withPanel ? (
            <SidePanel client={client} network={network} control={control} withList={shown === 'kaart' && !small} />
          ) : null}
        </div>
      </div>
    </MapSceneContext>
  );
}

/** Somebody or a kans is looked at beside the list, or kansen are tried. */
function isAnythingOpen(network: ClientNetwork, { view }: ViewStateControl, board: OpportunityBoard | null): boolean {
  if (board !== null && (board.chosen !== null || board.tried !== null)) return true;
  return network.members.some((member) => member.id === view.personId);
}
