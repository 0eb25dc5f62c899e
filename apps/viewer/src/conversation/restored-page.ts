import { isConversationOpen } from './conversation-lock.ts';

/**
 * A browser may put a whole page aside and bring it back as it was, although the service asks not to keep it. A worker's
 * page goes aside empty, and comes back anew while gespreksmodus is open. Answers how to stop watching.
 */
export function guardAgainstRestoring(): () => void {
  const hide = (): void => {
    document.body.hidden = true;
  };
  const show = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && isConversationOpen()) window.location.reload();
    else document.body.hidden = false;
  };
  window.addEventListener('pagehide', hide);
  window.addEventListener('pageshow', show);
  return () => {
    window.removeEventListener('pagehide', hide);
    window.removeEventListener('pageshow', show);
  };
}
