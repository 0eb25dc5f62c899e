import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { FetchedNetwork } from '../network/use-client-network.ts';
import { useViewer } from '../session/viewer-context.ts';
import { basesOf, type NetworkCommand } from './network-command.ts';
import { afterAllStored, projectNetwork } from './project-network.ts';
import type { SaveQueue } from './save-queue.ts';
import { queueOf } from './save-queues.ts';
import type { ConflictChoice, SaveState, SeenRecords } from './save.types.ts';

export interface NetworkEditor {
  readonly state: SaveState;
  /**
   * Carries out a change: seen on the screen at once, stored in order. Versions: as the screen shows them. `seen`: what
   * the worker looked at, where that is not what the screen shows now (a form that was opened before).
   */
  readonly send: (command: NetworkCommand, seen?: SeenRecords) => void;
  /** Another command in the place of a refused one. */
  readonly correct: (pendingId: string, command: NetworkCommand) => void;
  readonly retry: (pendingId: string) => void;
  /** Leaves out a change that is not stored. */
  readonly drop: (pendingId: string) => void;
  readonly resolve: (choice: ConflictChoice) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly tryNow: () => void;
  readonly dismissBuiltUpon: () => void;
}

/** Changing the network of a client, and how far the saving of it is. */
export function useNetworkEditor(caseId: string): NetworkEditor {
  const { id, today } = useViewer();
  const queryClient = useQueryClient();
  const queue = queueOf(caseId, id);
  const state = useSyncExternalStore(queue.subscribe, queue.state);
  const acts = useMemo(
    () => ({
      send: (command: NetworkCommand, seen?: SeenRecords) =>
        queue.add(command, seen ?? seenBy(command, { queryClient, caseId, today, queue })),
      correct: (pendingId: string, command: NetworkCommand) => queue.correct(pendingId, command),
      retry: (pendingId: string) => queue.retry(pendingId),
      drop: (pendingId: string) => queue.drop(pendingId),
      resolve: (choice: ConflictChoice) => queue.resolve(choice),
      undo: () => queue.undo(),
      redo: () => queue.redo(),
      tryNow: () => queue.tryNow(),
      dismissBuiltUpon: () => queue.dismissBuiltUpon(),
    }),
    [queue, queryClient, caseId, today],
  );
  return useMemo(() => ({ state, ...acts }), [state, acts]);
}

interface Screen {
  queryClient: QueryClient;
  caseId: string;
  today: string;
  queue: SaveQueue;
}

/** Today's map, as it was answered last: with kansen and without are kept apart. */
function latestOf(queryClient: QueryClient, caseId: string): FetchedNetwork | undefined {
  const [latest] = queryClient
    .getQueryCache()
    .findAll({ queryKey: ['network', caseId, null] })
    .toSorted((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt);
  return latest?.state.data as FetchedNetwork | undefined;
}

/** What the worker sees of the people and ties that a command is about, to compare with when a colleague was first. */
function seenBy(command: NetworkCommand, { queryClient, caseId, today, queue }: Screen): SeenRecords {
  const fetched = latestOf(queryClient, caseId);
  if (fetched === undefined) return { members: [], ties: [] };
  const { network, acknowledged } = fetched;
  const at = { today, now: afterAllStored, fetchedAfter: acknowledged };
  const shown = projectNetwork(network, queue.state(), at);
  const ids = basesOf(command).map((base) => base.recordId);
  return {
    members: shown.members.filter((member) => ids.includes(member.id)),
    ties: shown.ties.filter((tie) => ids.includes(tie.id)),
  };
}
