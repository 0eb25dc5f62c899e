import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormValues } from '../../forms/form-fields.ts';
import type { Sent } from '../../forms/use-form.ts';
import { AssignCaseRoleDocument, type CaseRoleKind } from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { typedDate } from '../../language/format.ts';
import { useViewer } from '../../session/viewer-context.ts';
import { CaseActDialog } from '../case-act-dialog.tsx';
import { colleagueOptions, roleOptions } from '../colleague-options.ts';
import type { CaseColleague } from '../use-case-work.ts';

interface AssignRoleDialogProps {
  caseId: string;
  colleagues: readonly CaseColleague[];
  open: boolean;
  onClose: () => void;
}

export function AssignRoleDialog({ caseId, colleagues, open, onClose }: AssignRoleDialogProps): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const options = colleagueOptions(colleagues, t('caseWork.choose'));
  return (
    <CaseActDialog
      caseId={caseId}
      open={open}
      onClose={onClose}
      heading={t('caseWork.assignHeading')}
      intro={t('caseWork.assignIntro')}
      save={t('caseWork.assign')}
      fields={[
        { name: 'professionalId', label: t('caseWork.colleague'), kind: 'pick', options },
        { name: 'role', label: t('caseWork.role'), kind: 'pick', options: roleOptions(t) },
        { name: 'from', label: t('caseWork.from'), kind: 'day' },
        { name: 'until', label: t('caseWork.until'), hint: t('caseWork.untilHint'), kind: 'day', optional: true },
      ]}
      initial={{ from: typedDate(today) }}
      send={(values, sent) => send(caseId, values, sent)}
    />
  );
}

async function send(caseId: string, values: FormValues, { idempotencyKey }: Sent): Promise<null> {
  const role = values.needed('role') as CaseRoleKind;
  const period = { from: values.needed('from'), until: values.text('until') };
  const professionalId = values.needed('professionalId');
  await request(AssignCaseRoleDocument, { input: { idempotencyKey, caseId, professionalId, role, ...period } });
  return null;
}
