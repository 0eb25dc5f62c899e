import type { ReactElement } from 'react';
import { FormDialog } from '../forms/form-dialog.tsx';
import type { FormSetup } from '../forms/use-form.ts';
import { useCaseRefresh } from './use-case-work.ts';

interface CaseActDialogProps extends Omit<FormSetup, 'onDone'> {
  caseId: string;
  open: boolean;
  onClose: () => void;
  heading: string;
  intro: string;
  save: string;
  children?: ReactElement | null;
}

/** One act in a case, in a dialog; afterwards the case is read again. */
export function CaseActDialog({ caseId, onClose, ...form }: CaseActDialogProps): ReactElement {
  const refresh = useCaseRefresh(caseId);
  const done = (): void => {
    refresh();
    onClose();
  };
  return <FormDialog {...form} onClose={onClose} onDone={done} />;
}
