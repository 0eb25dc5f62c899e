import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import type { ClientNetwork } from '../network/network.types.ts';
import { useNetworkEditor, type NetworkEditor } from '../saving/use-network-editor.ts';
import { useViewer } from '../session/viewer-context.ts';
import * as say from './capture-commands.ts';
import { capturePeople } from './capture-person.ts';
import type { Capture, CaptureActs, CaptureMemory } from './capture.types.ts';

interface Given {
  client: ClientOfCase;
  network: ClientNetwork;
  onFinished: () => void;
  announce: (text: string) => void;
}

/** The network as a conversation: who is there, and what can be answered about them. */
export function useCapture({ client, network, onFinished, announce }: Given): Capture {
  const { today } = useViewer();
  const editor = useNetworkEditor(client.caseId);
  const [memory, remember] = useState<CaptureMemory>({ named: [], spokenOf: new Set() });
  const { t } = useTranslation();
  const people = capturePeople(
    network,
    today,
    memory.named.map(({ memberId }) => memberId),
  );
  const { undo } = editor.state;
  const acts: CaptureActs = {
    ...actsOf(editor, network, today),
    undo:
      undo === null
        ? null
        : () => {
            editor.undo();
            announce(t('capture.undone'));
          },
    finish: () => {
      if (network.arrangedAt === null && people.some((person) => person.fresh)) {
        editor.send({ kind: 'arrangeNetwork', input: {} });
      }
      onFinished();
    },
  };
  return { client, people, ties: network.ties, today, acts, memory, remember, announce };
}

/** Answers become commands; each is made once, when the answer is given, with ids of its own. */
function actsOf({ send }: NetworkEditor, network: ClientNetwork, today: string): Omit<CaptureActs, 'undo' | 'finish'> {
  const act = (): { today: string; tieId: string } => ({ today, tieId: crypto.randomUUID() });
  return {
    name: (callName, lifeDomain) => {
      const memberId = crypto.randomUUID();
      send(say.nameCommand({ memberId, tieId: crypto.randomUUID() }, { callName, lifeDomain, today }));
      return memberId;
    },
    setRelation: ({ member }, words, code) => send(say.relationCommand(member, words, code)),
    remove: ({ member }) => send(say.removeCommand(member)),
    place: ({ member }, answer) => send(say.placeCommand(member, answer, act())),
    setSector: ({ member }, sector) => send(say.sectorCommand(member, sector, act())),
    setSupport: ({ member }, kind, answer) => send(say.supportCommand(member, kind, answer, act())),
    acquaint: (pairs) =>
      pairs.map((pair) => {
        const tieId = crypto.randomUUID();
        send(say.acquaintanceCommand(tieId, pair, today));
        return tieId;
      }),
    notAcquainted: (tieIds) => {
      for (const tie of network.ties) if (tieIds.includes(tie.id)) send(say.noAcquaintanceCommand(tie));
    },
  };
}
