import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { Icon } from '../parts/icon.tsx';
import { CloseCaseDialog } from './dialogs/close-case.dialog.tsx';
import { EditCaseDialog } from './dialogs/edit-case.dialog.tsx';
import { useCaseColleagues, type CaseWork } from './use-case-work.ts';

/** What can be done with the whole case: change its texts, discuss it without names, close it. */
export function CaseActions({ client, work }: { client: ClientOfCase; work: CaseWork }): ReactElement | null {
  const { t } = useTranslation();
  const { caseId, canWrite } = work;
  const colleagues = useCaseColleagues(caseId, canWrite);
  const [open, setOpen] = useState<'edit' | 'close' | null>(null);
  const leave = (): void => setOpen(null);
  if (client.access.kind !== 'CASE_ROLE') return null;
  return (
    <div className="case-work__actions case-work__actions--whole">
      {canWrite ? (
        <button type="button" className="row-button" onClick={() => setOpen('edit')}>
          <Icon name="pencil" size={16} /> {t('caseWork.edit')}
        </button>
      ) : null}
      <Link className="row-button" to={`/clienten/${caseId}/casuistiek`}>
        <Icon name="people" size={16} /> {t('caseWork.consultation')}
      </Link>
      {canWrite ? (
        <button type="button" className="row-button" onClick={() => setOpen('close')}>
          <Icon name="lock" size={16} /> {t('caseWork.close')}
        </button>
      ) : null}
      <EditCaseDialog caseId={caseId} texts={work.texts} open={open === 'edit'} onClose={leave} />
      <CloseCaseDialog
        caseId={caseId}
        clientName={client.callName}
        colleagues={colleagues}
        open={open === 'close'}
        onClose={leave}
      />
    </div>
  );
}
