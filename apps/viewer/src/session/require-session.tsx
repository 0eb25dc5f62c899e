import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactElement } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { ViewerDocument } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { codeOf } from '../graphql/request-error.ts';
import { FailedPage } from '../states/failed.page.tsx';
import { resumeQueues } from '../saving/save-queues.ts';
import { ShellSkeleton } from '../shell/shell-skeleton.tsx';
import { loginPath } from './return-path.ts';
import { setSessionState, useSessionState } from './session-state.ts';
import { ViewerContext } from './viewer-context.ts';

/** Shows what lies below to who is logged in, and sends everybody else to the login page and back. */
export function RequireSession(): ReactElement {
  const state = useSessionState();
  const location = useLocation();
  const viewer = useQuery({
    queryKey: ['viewer'],
    queryFn: ({ signal }) => request(ViewerDocument, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => {
    if (viewer.isSuccess) setSessionState('OPEN');
  }, [viewer.isSuccess]);
  const workerId = viewer.data?.viewer.id;
  useEffect(() => {
    if (workerId !== undefined) resumeQueues(workerId);
  }, [workerId]);

  const login = loginPath(state, location.pathname + location.search);
  if (login !== null) return <Navigate to={login} replace />;
  if (viewer.data) {
    return (
      <ViewerContext value={viewer.data.viewer}>
        <Outlet />
      </ViewerContext>
    );
  }
  if (viewer.error && codeOf(viewer.error) !== 'NOT_LOGGED_IN') {
    return <FailedPage onRetry={() => void viewer.refetch()} />;
  }
  return <ShellSkeleton />;
}
