import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { EndCaseRoleDocument } from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { typedDate } from '../../language/format.ts';
import { useViewer } from '../../session/viewer-context.ts';
import { CaseActDialog } from '../case-act-dialog.tsx';
import type { CaseWork } from '../use-case-work.ts';

interface EndRoleDialogProps {
  caseId: string;
  period: CaseWork['roles'][number];
  open: boolean;
  onClose: () => void;
}

export function EndRoleDialog({ caseId, period, open, onClose }: EndRoleDialogProps): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const { professionalId, role, since, name } = period;
  return (
    <CaseActDialog
      caseId={caseId}
      open={open}
      onClose={onClose}
      heading={t('caseWork.endRoleHeading', { name, role: t(`caseRole.${role}`).toLowerCase() })}
      intro={t('caseWork.endRoleIntro', { name })}
      save={t('caseWork.endRole')}
      fields={[{ name: 'on', label: t('caseWork.endRoleOn'), kind: 'day' }]}
      initial={{ on: typedDate(today) }}
      send={async (values, { idempotencyKey }) => {
        const on = values.needed('on');
        await request(EndCaseRoleDocument, { input: { idempotencyKey, caseId, professionalId, role, since, on } });
        return null;
      }}
    />
  );
}
