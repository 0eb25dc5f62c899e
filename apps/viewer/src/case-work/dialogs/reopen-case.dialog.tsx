import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ReopenCaseDocument } from '../../graphql/generated/graphql.ts';
import { request } from '../../graphql/request.ts';
import { CaseActDialog } from '../case-act-dialog.tsx';

interface ReopenCaseDialogProps {
  caseId: string;
  open: boolean;
  onClose: () => void;
}

export function ReopenCaseDialog({ caseId, open, onClose }: ReopenCaseDialogProps): ReactElement {
  const { t } = useTranslation();
  return (
    <CaseActDialog
      caseId={caseId}
      open={open}
      onClose={onClose}
      heading={t('caseWork.reopenHeading')}
      intro={t('caseWork.reopenIntro')}
      save={t('caseWork.reopen')}
      fields={[]}
      initial={{}}
      send={async (_values, { idempotencyKey }) => {
        await request(ReopenCaseDocument, { input: { idempotencyKey, caseId } });
        return null;
      }}
    />
  );
}
