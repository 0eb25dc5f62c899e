import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { logOut } from './session.client.ts';
import { setSessionState } from './session-state.ts';

/** Logs out and forgets every answer that this page held. */
export function useEndSession(): (then: '/inloggen' | '/inloggen?uitgelogd=ja') => Promise<void> {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return async (then) => {
    await logOut();
    queryClient.clear();
    await navigate(then);
    setSessionState('CLOSED');
  };
}
