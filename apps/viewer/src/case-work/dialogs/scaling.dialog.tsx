import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField, FormValues } from '../../forms/form-fields.ts';
import type { Sent } from '../../forms/use-form.ts';
import { RecordScalingDocument, type ScalingDirection } from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { typedDate } from '../../language/format.ts';
import { useViewer } from '../../session/viewer-context.ts';
import { CaseActDialog } from '../case-act-dialog.tsx';

interface ScalingDialogProps {
  caseId: string;
  open: boolean;
  onClose: () => void;
}

export function ScalingDialog({ caseId, open, onClose }: ScalingDialogProps): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  return (
    <CaseActDialog
      caseId={caseId}
      open={open}
      onClose={onClose}
      heading={t('caseWork.addScaling')}
      intro={t('caseWork.scalingIntro')}
      save={t('caseWork.save')}
      fields={useScalingFields()}
      initial={{ on: typedDate(today) }}
      send={(values, sent) => send(caseId, values, sent)}
    />
  );
}

async function send(caseId: string, values: FormValues, { idempotencyKey }: Sent): Promise<null> {
  const direction = values.needed('direction') as ScalingDirection;
  const facts = { on: values.needed('on'), to: values.needed('to'), why: values.needed('why') };
  await request(RecordScalingDocument, { input: { idempotencyKey, caseId, direction, ...facts } });
  return null;
}

function useScalingFields(): FormField[] {
  const { t } = useTranslation();
  const directions = [
    { value: '', text: t('caseWork.choose') },
    { value: 'UP', text: t('caseWork.scalingUp') },
    { value: 'DOWN', text: t('caseWork.scalingDown') },
  ];
  return [
    { name: 'direction', label: t('caseWork.scalingDirection'), kind: 'pick', options: directions },
    { name: 'on', label: t('caseWork.scalingOn'), kind: 'day' },
    { name: 'to', label: t('caseWork.scalingTo'), hint: t('caseWork.scalingToHint'), kind: 'line', longest: 200 },
    { name: 'why', label: t('caseWork.scalingWhy'), kind: 'text', longest: 2000 },
  ];
}
