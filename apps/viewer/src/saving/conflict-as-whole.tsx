import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { useViewer } from '../session/viewer-context.ts';
import { putBack } from './conflict-lines.ts';
import { factLabel, factNames, factWords } from './fact-words.ts';
import { targetOf } from './queue-entry.ts';
import type { ConflictChoice, NewerVersion, SaveConflict } from './save.types.ts';
import { factsOf } from './tie-facts.ts';

interface ConflictAsWholeProps {
  client: ClientOfCase;
  conflict: SaveConflict;
  name: string;
  onChoose: (choice: ConflictChoice) => void;
}

/** A change that is right as a whole or not: what stands there now, and whether to store it all the same. */
export function ConflictAsWhole({ client, conflict, name, onChoose }: ConflictAsWholeProps): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const removed = conflict.newer.version === null;
  const back = removed ? putBack(conflict, today, () => crypto.randomUUID()) : null;
  const what = t(`saving.change.${targetOf(conflict.command).kind}`);
  return (
    <>
      <div className="dialog__body">
        <p>{t('saving.conflict.yours', { what })}</p>
        {conflict.newer.member ? <NowThere member={conflict.newer.member} clientName={client.callName} /> : null}
      </div>
      <div className="dialog__actions">
        {removed ? null : (
          <Button purpose="primary" onClick={() => onChoose({ kind: 'AGAIN' })}>
            {t('saving.conflict.doAnyway')}
          </Button>
        )}
        {back ? (
          <Button purpose="primary" onClick={() => onChoose({ kind: 'REPLACE', command: back })}>
            {t('saving.conflict.putBack', { name })}
          </Button>
        ) : null}
        <Button purpose="secondary" onClick={() => onChoose({ kind: 'DROP' })}>
          {t(removed ? 'saving.conflict.leaveOff' : 'saving.conflict.leave')}
        </Button>
      </div>
    </>
  );
}

interface NowThereProps {
  member: NonNullable<NewerVersion['member']>;
  clientName: string;
}

function NowThere({ member, clientName }: NowThereProps): ReactElement {
  const { t } = useTranslation();
  const tie = member.tie;
  const ended = tie?.endedBecause && tie.validTo !== null ? tie.endedBecause : null;
  return (
    <section>
      <h3>{t('saving.conflict.nowThere')}</h3>
      <dl className="conflict-now">
        <dt>{t('editing.name')}</dt>
        <dd>{[member.callName, member.relation].filter(Boolean).join(', ')}</dd>
        {ended ? (
          <>
            <dt>{t('saving.change.END_TIE')}</dt>
            <dd>{t(`endReason.${ended}`)}</dd>
          </>
        ) : null}
        {tie
          ? factNames.map((fact) => (
              <div key={fact} className="conflict-now__line">
                <dt>{factLabel(t, fact)}</dt>
                <dd>{factWords(t, factsOf(tie), fact, clientName)}</dd>
              </div>
            ))
          : null}
      </dl>
    </section>
  );
}
