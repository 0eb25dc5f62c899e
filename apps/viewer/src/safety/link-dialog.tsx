import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FormActions } from '../agreements/form-actions.tsx';
import { ProblemForm } from '../agreements/problem-form.tsx';
import { useAct } from '../agreements/use-act.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import {
  LinkToSafetyMarkDocument,
  RecordHouseholdDocument,
  type LinkToSafetyMarkInput,
  type RecordHouseholdInput,
  type SafetySide,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { RadioQuestion } from '../parts/radio-question.tsx';
import { ResidentSearch, type FoundResident } from '../residents/resident-search.tsx';
import { otherSafetyProblem, type Mark, type MarkPerson } from './use-safety.ts';

interface LinkDialogProps {
  client: ClientOfCase;
  mark: Mark;
  /** With whom somebody lives; null: who else belongs to the mark. */
  home: MarkPerson | null;
  open: boolean;
  onClose: () => void;
}

/** Points at somebody of the own areas: who belongs to the mark, or who lives with one of its people. */
export function LinkDialog({ open, onClose, ...about }: LinkDialogProps): ReactElement {
  const { t } = useTranslation();
  const { home } = about;
  const heading = home === null ? t('safety.linkHeading') : t('safety.homeHeading', { name: home.name });
  const intro = t(home === null ? 'safety.linkIntro' : 'safety.homeIntro');
  return (
    <Dialog open={open} onClose={onClose} heading={heading} intro={intro}>
      <LinkForm {...about} onClose={onClose} />
    </Dialog>
  );
}

function LinkForm({ client, mark, home, onClose }: Omit<LinkDialogProps, 'open'>): ReactElement {
  const { t } = useTranslation();
  const form = useLinkForm(client, mark, home, onClose);
  const other = form.missing ? t('safety.choose') : otherSafetyProblem(t, form.failure, []);
  return (
    <ProblemForm failure={form.failure} onSubmit={form.submit}>
      <div className="dialog__body">
        {other ? (
          <Notice tone="error" role="alert">
            {other}
          </Notice>
        ) : null}
        <ResidentSearch onChoose={form.setChosen} />
        {form.chosen === null ? null : (
          <p role="status">
            <strong>{t('safety.chosen', { name: form.chosen.fullName })}</strong>
          </p>
        )}
        {home === null ? (
          <RadioQuestion
            question={t('safety.sideQuestion')}
            value={form.side}
            options={(['FEARED', 'PROTECTED'] as const).map((value) => ({ value, text: t(`safety.side.${value}`) }))}
            error={undefined}
            onChange={form.setSide}
          />
        ) : null}
      </div>
      <FormActions save={t(home === null ? 'safety.linkDo' : 'safety.save')} busy={form.busy} onClose={onClose} />
    </ProblemForm>
  );
}

function useLinkForm(client: ClientOfCase, mark: Mark, home: MarkPerson | null, onClose: () => void) {
  const [chosen, setChosen] = useState<FoundResident | null>(null);
  const [side, setSide] = useState<SafetySide>('FEARED');
  const [tried, setTried] = useState(false);
  const { caseId } = client;
  const link = useAct(caseId, sendLink, onClose);
  const household = useAct(caseId, sendHousehold, onClose);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (chosen === null) return;
    const { residentId } = chosen;
    const ofMark = { caseId, markId: mark.id };
    if (home === null) link.send({ ...ofMark, side, personId: residentId, linked: true });
    else household.send({ ...ofMark, personId: home.personId ?? '', otherId: residentId, together: true });
  };
  return {
    ...{ chosen, setChosen, side, setSide, submit },
    missing: tried && chosen === null,
    failure: link.failure ?? household.failure,
    busy: link.busy || household.busy,
  };
}

function sendLink(input: LinkToSafetyMarkInput) {
  return request(LinkToSafetyMarkDocument, { input });
}

function sendHousehold(input: RecordHouseholdInput) {
  return request(RecordHouseholdDocument, { input });
}
