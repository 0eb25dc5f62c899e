import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../forms/form-dialog.tsx';
import type { Newer } from '../forms/use-form.ts';
import { ChangeNeedDocument, RecordNeedDocument } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { typedDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { useViewer } from '../session/viewer-context.ts';
import { needFields, needOf, typedNeed } from './need-fields.ts';
import { useReadFileAgain, type Need } from './use-client-facts.ts';

interface NeedDialogProps {
  caseId: string;
  name: string;
  /** What is changed; null for something new. */
  need: Need | null;
  open: boolean;
  onClose: () => void;
}

/** What the client wants, in their own words. */
export function NeedDialog({ caseId, name, need, open, onClose }: NeedDialogProps): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  const readAgain = useReadFileAgain(caseId);
  // The need as it was when this opened: what is fetched meanwhile must not change under the worker's hands.
  const [opened] = useState(need);
  const change = async (
    values: Parameters<typeof needOf>[0],
    sent: { idempotencyKey: string; baseVersion: number },
  ) => {
    if (opened === null) {
      const { idempotencyKey } = sent;
      await request(RecordNeedDocument, { input: { idempotencyKey, caseId, ...needOf(values) } });
      return null;
    }
    const input = { ...sent, caseId, needId: opened.id, ...needOf(values) };
    return newerNeed((await request(ChangeNeedDocument, { input })).changeNeed);
  };
  return (
    <FormDialog
      open={open}
      onClose={onClose}
      heading={t(opened === null ? 'clientFacts.needs.addHeading' : 'clientFacts.needs.changeHeading', { name })}
      intro={t('clientFacts.needs.dialogIntro', { name })}
      save={t('clientFacts.save')}
      fields={needFields(t, screen, opened?.mostMetres ?? null)}
      initial={opened === null ? { supportKind: 'COMPANY', since: typedDate(today) } : typedNeed(opened)}
      baseVersion={opened?.version ?? 0}
      send={change}
      onDone={() => void readAgain().then(onClose)}
    />
  );
}

type Answer = { __typename: 'NeedSaved' } | { __typename: 'NewerNeed'; need: Need };

export function newerNeed(answer: Answer): Newer | null {
  return answer.__typename === 'NewerNeed' ? { version: answer.need.version, typed: typedNeed(answer.need) } : null;
}
