import type { ReactElement } from 'react';
import { AgreementFirst, isMapShown } from '../agreements/network-agreement.tsx';
import { mayCapture } from '../capture/may-capture.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { EmptyNetwork } from '../network/empty-network.tsx';
import { NetworkSkeleton } from '../network/network-skeleton.tsx';
import type { ClientNetwork } from '../network/network.types.ts';
import { useClientNetwork } from '../network/use-client-network.ts';
import { useViewState } from '../network/use-view-state.ts';
import { useViewer } from '../session/viewer-context.ts';
import { QueryFailure } from '../states/query-failure.tsx';
import { ChangePanel } from './change-panel.tsx';
import { ChangeMap } from './change-map.tsx';
import { useThenNowState } from './then-now-state.ts';
import { useComparison } from './use-comparison.ts';
import './then-now.css';

/** Toen en nu: what changed between two days, in sentences first and on the map second. */
export function ThenNowPage({ client }: { client: ClientOfCase }): ReactElement {
  const network = useClientNetwork(client.caseId, null, mayCapture(client));
  const viewState = useViewState();
  if (network.error && !network.data)
    return <QueryFailure error={network.error} onRetry={() => void network.refetch()} />;
  if (!network.data) return <NetworkSkeleton />;
  if (!isMapShown(network.data)) return <AgreementFirst client={client} network={network.data} />;
  if (network.data.firstOn === null) {
    return <EmptyNetwork client={client} network={network.data} control={viewState} />;
  }
  return <Compared client={client} network={network.data} first={network.data.firstOn} />;
}

interface ComparedProps {
  client: ClientOfCase;
  network: ClientNetwork;
  first: string;
}

function Compared({ client, network, first }: ComparedProps): ReactElement {
  const { today } = useViewer();
  const { state, change } = useThenNowState();
  const days = { then: state.then ?? first, now: state.now ?? today };
  const comparison = useComparison(client.caseId, days.then, days.now);
  const failed = comparison.error && !comparison.data;
  return (
    <div className="then-now" aria-busy={comparison.isPlaceholderData}>
      <ChangePanel
        days={days}
        dates={network.changedOn}
        comparison={days.then < days.now ? (comparison.data ?? null) : null}
        waiting={comparison.isPending && days.then < days.now && !failed}
        onThen={(date) => change({ then: date === first ? null : date })}
        onNow={(date) => change({ now: date === today ? null : date })}
      />
      {failed ? <QueryFailure error={comparison.error} onRetry={() => void comparison.refetch()} /> : null}
      {comparison.data && days.then < days.now ? (
        <ChangeMap client={client} comparison={comparison.data} state={state} change={change} />
      ) : null}
    </div>
  );
}
