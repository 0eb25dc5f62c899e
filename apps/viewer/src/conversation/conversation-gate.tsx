import { useEffect, type ReactElement } from 'react';
import { Outlet, useNavigate } from 'react-router';
import { ConversationPause } from './conversation-pause.tsx';
import { closeConversation, useOpenConversation } from './conversation-lock.ts';
import { guardAgainstRestoring } from './restored-page.ts';
import { noteWorkerPage } from './worker-pages.ts';

/** Around every worker's page: while gespreksmodus is open, none of them shows itself or asks for anything. */
export function ConversationGate(): ReactElement {
  const open = useOpenConversation();
  const navigate = useNavigate();
  useEffect(() => {
    if (open !== null) return undefined;
    noteWorkerPage();
    return guardAgainstRestoring();
  }, [open]);
  if (open === null) return <Outlet />;
  return <ConversationPause onGoOn={() => void navigate(open, { replace: true })} onLeave={closeConversation} />;
}
