import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { useNetworkEditor } from '../saving/use-network-editor.ts';
import { useViewer } from '../session/viewer-context.ts';
import { nameCommand } from './capture-commands.ts';
import { NameForm } from './names/name-form.tsx';
import { capturePath } from './steps.ts';
import './start-capture.css';

/** An empty map begins with one question and a field: the first name is kept, and the rest of the steps follow. */
export function StartCapture({ client }: { client: ClientOfCase }): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { send } = useNetworkEditor(client.caseId);
  const navigate = useNavigate();
  const toNames = capturePath(client.caseId, 'namen');
  const begin = (callName: string): void => {
    const ids = { memberId: crypto.randomUUID(), tieId: crypto.randomUUID() };
    send(nameCommand(ids, { callName, lifeDomain: null, today }));
    void navigate(toNames);
  };
  return (
    <div className="start-capture">
      <h2 id="empty-network-heading" className="nl-heading nl-heading--level-2">
        {t('capture.empty.heading', { name: client.callName })}
      </h2>
      <p>{t('capture.empty.text', { name: client.callName })}</p>
      <p className="start-capture__question">{t('capture.empty.question')}</p>
      <NameForm
        label={t('capture.empty.question')}
        about="start"
        takesFocus={false}
        hint={t('capture.empty.hint')}
        addText={t('capture.add')}
        members={[]}
        onName={begin}
      />
      <p>
        <Link className="start-capture__without" to={toNames}>
          {t('capture.empty.without')}
        </Link>
      </p>
    </div>
  );
}
