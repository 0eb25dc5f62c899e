import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useParams } from 'react-router';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { ClientDocument } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import type { ClientNetwork } from '../network/network.types.ts';
import { useClientNetwork } from '../network/use-client-network.ts';
import { usePageTitle } from '../parts/page-title.ts';
import { LoadingWords } from '../parts/skeleton.tsx';
import { useInStep } from '../saving/use-in-step.ts';
import { useViewer } from '../session/viewer-context.ts';
import { DemoMunicipality } from '../shell/shell.tsx';
import { NotFoundPage } from '../states/not-found.page.tsx';
import { QueryFailure } from '../states/query-failure.tsx';
import { mayCapture } from './may-capture.ts';
import { capturePeople } from './capture-person.ts';
import { stepToResume } from './capture-progress.ts';
import { CaptureSteps } from './capture-steps.tsx';
import { capturePath, readStep } from './steps.ts';
import './capture.css';

/** Recording a network together with the client: a screen of its own, without anything that is for the worker only. */
export function CapturePage(): ReactElement {
  const { caseId = '' } = useParams();
  const { t } = useTranslation();
  const { role } = useViewer();
  usePageTitle(t('capture.page'));
  return role === 'SOCIAL_WORKER' ? (
    <CaptureOfClient key={caseId} caseId={caseId} />
  ) : (
    <Around>
      <NotFoundPage />
    </Around>
  );
}

function CaptureOfClient({ caseId }: { caseId: string }): ReactElement {
  const client = useQuery({
    queryKey: ['client', caseId],
    queryFn: ({ signal }) => request(ClientDocument, { caseId }, signal),
  });
  const network = useClientNetwork(caseId, null);
  const known = client.data?.client;
  useInStep(caseId, known !== undefined && mayCapture(known));
  const failed = client.error ?? network.error;
  if (known && !mayCapture(known)) return <Navigate to={`/clienten/${caseId}`} replace />;
  if (known && network.data && network.data.agreement.state !== 'VALID') {
    return <Navigate to={`/clienten/${caseId}`} replace />;
  }
  if (known && network.data) return <CaptureOfNetwork client={known} network={network.data} />;
  return (
    <Around>
      {failed ? (
        <QueryFailure error={failed} onRetry={() => void Promise.all([client.refetch(), network.refetch()])} />
      ) : (
        <LoadingWords />
      )}
    </Around>
  );
}

/** Without a step in the address one goes on where one was. */
function CaptureOfNetwork({ client, network }: { client: ClientOfCase; network: ClientNetwork }): ReactElement {
  const { step: text } = useParams();
  const { today } = useViewer();
  const { search } = useLocation();
  const [announcement, announce] = useState('');
  const step = readStep(text);
  if (step === null) {
    const resumed = stepToResume(capturePeople(network, today, []), network.ties);
    return <Navigate to={{ pathname: capturePath(client.caseId, resumed), search }} replace />;
  }
  return (
    <Around>
      <CaptureSteps client={client} network={network} step={step} announce={announce} />
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </Around>
  );
}

function Around({ children }: { children: ReactNode }): ReactElement {
  const { demo } = useViewer();
  return (
    <div className="capture">
      {demo ? <DemoMunicipality /> : null}
      {children}
    </div>
  );
}
