import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { Notice } from '../parts/notice.tsx';
import { commandWords } from './command-words.ts';
import { refusalWords } from './refusal-words.ts';
import type { PendingCommand } from './save.types.ts';
import type { NetworkEditor } from './use-network-editor.ts';
import { useNames } from './use-names.ts';

interface RefusedChangesProps {
  client: ClientOfCase;
  editor: NetworkEditor;
  onCorrect: (pending: PendingCommand) => void;
}

/** Commands of which the form can be filled in again with what was typed. */
const correctable: readonly string[] = ['recordMember', 'correctMember', 'recordTie', 'correctTie'];

/** Each change that was not accepted, with the reason; nothing else is lost with it. */
export function RefusedChanges({ client, editor, onCorrect }: RefusedChangesProps): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNames(client.caseId, editor.state);
  const refused = editor.state.pending.filter((each) => each.status === 'REFUSED');
  return (
    <>
      {refused.map((pending) => {
        const { who, what } = commandWords(pending, { t, nameOf, clientName: client.callName });
        return (
          <Notice key={pending.id} tone="error" role="alert">
            <div className="saving-banner">
              <p>
                <strong>{t('saving.refusedBold')}</strong> {who}: {what}.{' '}
                {pending.refusal ? refusalWords(t, pending.refusal) : ''} {t('saving.refusedRest')}
              </p>
              <span className="saving-banner__acts">
                {correctable.includes(pending.command.kind) && pending.refusal?.code === 'INVALID_INPUT' ? (
                  <Button purpose="secondary" onClick={() => onCorrect(pending)}>
                    {t('saving.correct')}
                  </Button>
                ) : null}
                {pending.refusal?.code === 'INTERNAL' ? (
                  <Button purpose="secondary" onClick={() => editor.retry(pending.id)}>
                    {t('saving.retry')}
                  </Button>
                ) : null}
                <Button purpose="secondary" onClick={() => editor.drop(pending.id)}>
                  {t('saving.leaveOut')}
                </Button>
              </span>
            </div>
          </Notice>
        );
      })}
    </>
  );
}
