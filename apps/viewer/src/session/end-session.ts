import { forgetQueues } from '../saving/save-queues.ts';
import { logOut } from './session.client.ts';
import { setSessionState } from './session-state.ts';

/** Logs out; the login page, where this leads, forgets every answer that was held. */
export async function endSession(how: 'LEFT' | 'SWITCHED'): Promise<void> {
  await logOut();
  forgetQueues();
  setSessionState(how);
}
