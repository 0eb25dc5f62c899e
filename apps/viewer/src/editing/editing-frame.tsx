import { useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { agreementsOfKind } from '../agreements/agreements-of-kind.ts';
import { mayCapture } from '../capture/may-capture.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { ConflictDialog } from '../saving/conflict-dialog.tsx';
import { SavingBanners } from '../saving/saving-banners.tsx';
import type { PendingCommand } from '../saving/save.types.ts';
import { useInStep } from '../saving/use-in-step.ts';
import { useNetworkEditor } from '../saving/use-network-editor.ts';
import { useViewer } from '../session/viewer-context.ts';
import { focusAfter } from './focus-after.ts';
import { EditingContext, type Editing, type EditingAct } from './editing-context.ts';

interface EditingFrameProps {
  client: ClientOfCase;
  header: (saving: { onChoose: () => void }) => ReactNode;
  children: ReactNode;
}

/** Around every part of a client's file: what is being edited, how far the saving is, and what asks for a choice. */
export function EditingFrame({ client, header, children }: EditingFrameProps): ReactElement {
  const editor = useNetworkEditor(client.caseId);
  const { today } = useViewer();
  const mayEdit = mayCapture(client);
  const mayRecord = mayEdit && agreementsOfKind(client.case.agreements, 'I1', today).standing.state === 'VALID';
  useInStep(client.caseId, mayEdit);
  const [act, setAct] = useState<EditingAct | null>(null);
  const [told, setTold] = useState({ words: '', number: 0 });
  const { conflict } = editor.state;
  const [closed, setClosed] = useState<unknown>(null);
  const [, setParams] = useSearchParams();
  const editing = useMemo<Editing>(
    () => ({
      client,
      editor,
      mayEdit,
      mayRecord,
      act,
      open: setAct,
      close: () => {
        setAct(null);
        focusAfter();
      },
      tell: (words) => setTold((before) => ({ words, number: before.number + 1 })),
    }),
    [client, editor, mayEdit, mayRecord, act],
  );
  const correct = (pending: PendingCommand): void => {
    const again = actAgain(pending);
    if (again === null) return;
    setAct(again);
    if (again.kind !== 'ADD') setParams((params) => withPerson(params, again.memberId), { replace: true });
  };
  return (
    <EditingContext value={editing}>
      {header({ onChoose: () => setClosed(null) })}
      <SavingBanners client={client} editor={editor} onCorrect={correct} />
      {children}
      <ConflictDialog
        client={client}
        editor={editor}
        open={conflict !== null && conflict !== closed}
        onClose={() => setClosed(conflict)}
      />
      <p className="visually-hidden" role="status" key={told.number}>
        {told.words}
      </p>
    </EditingContext>
  );
}

/** The form in which a refused change was typed. */
function actAgain(pending: PendingCommand): EditingAct | null {
  const { command } = pending;
  if (command.kind === 'recordMember') return { kind: 'ADD', correcting: pending };
  if (command.kind === 'correctMember') {
    return { kind: 'NAME', memberId: command.input.memberId, correcting: pending };
  }
  if (command.kind === 'recordTie' || command.kind === 'correctTie') {
    return { kind: 'EDIT', memberId: command.input.memberId, correcting: pending };
  }
  return null;
}

function withPerson(params: URLSearchParams, memberId: string): URLSearchParams {
  const next = new URLSearchParams(params);
  next.set('persoon', memberId);
  return next;
}
