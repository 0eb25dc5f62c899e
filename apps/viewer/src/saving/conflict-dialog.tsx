import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { Dialog } from '../parts/dialog.tsx';
import { ConflictAsWhole } from './conflict-as-whole.tsx';
import { lineConflict } from './conflict-lines.ts';
import { ConflictTable } from './conflict-table.tsx';
import type { SaveConflict } from './save.types.ts';
import type { NetworkEditor } from './use-network-editor.ts';
import './conflict-dialog.css';

interface ConflictDialogProps {
  client: ClientOfCase;
  editor: NetworkEditor;
  open: boolean;
  onClose: () => void;
}

/** A colleague was first: both versions, and nothing is stored until the worker has chosen. */
export function ConflictDialog({ client, editor, open, onClose }: ConflictDialogProps): ReactElement | null {
  const { t } = useTranslation();
  const { conflict } = editor.state;
  if (conflict === null) return null;
  const who = conflict.newer.changedBy ?? t('saving.conflict.colleague');
  const name = nameIn(conflict) ?? t('saving.somebody');
  const removed = conflict.newer.version === null;
  const lines = lineConflict(conflict, { t, clientName: client.callName });
  const intro = removed ? 'introRemoved' : lines ? 'intro' : 'introWhole';
  return (
    <Dialog
      open={open}
      onClose={onClose}
      heading={t(removed ? 'saving.conflict.headingRemoved' : 'saving.conflict.heading', { who, name })}
      intro={t(`saving.conflict.${intro}`)}
    >
      {lines ? (
        <ConflictTable
          key={conflict.pendingId + String(conflict.newer.version)}
          {...{ client, conflict, lines, who }}
          onChoose={editor.resolve}
        />
      ) : (
        <ConflictAsWhole {...{ client, conflict, name }} onChoose={editor.resolve} />
      )}
    </Dialog>
  );
}

function nameIn({ command, seen, newer }: SaveConflict): string | null {
  const seenNow = seen.members.find((member) => member.id === newer.recordId) ?? seen.members[0];
  const typed = command.kind === 'correctMember' ? command.input.callName : null;
  return newer.member?.callName ?? seenNow?.callName ?? typed;
}
