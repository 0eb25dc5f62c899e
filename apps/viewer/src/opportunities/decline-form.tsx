import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemForm } from '../agreements/problem-form.tsx';
import { useAct } from '../agreements/use-act.ts';
import {
  DeclineOpportunityDocument,
  type DecisionSaidBy,
  type DeclineOpportunityInput,
  type DeclineReason,
} from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { Notice } from '../parts/notice.tsx';
import { RadioQuestion } from '../parts/radio-question.tsx';
import { TextField } from '../parts/text-field.tsx';
import { DecisionActions } from './decision-actions.tsx';
import { DecisionNotices } from './decision-notices.tsx';
import { isOver, outcomeOf } from './decision-outcome.ts';
import { decisionProblem } from './decision-problem.ts';
import { reasonsFor } from './decline-reasons.ts';
import type { DecisionFormProps } from './decision-form.types.ts';

const people: readonly DecisionSaidBy[] = ['CLIENT', 'OTHER_SIDE', 'WORKER'];

/** Past niet: one reason and who said it; this pair then stays away for twelve months. */
export function DeclineForm({ caseId, board, opportunity, onDone }: DecisionFormProps): ReactElement {
  const { t } = useTranslation();
  const form = useDeclineForm({ caseId, opportunity, onDone });
  const { act, answer } = form;
  return (
    <ProblemForm failure={act.failure} onSubmit={form.submit}>
      <div className="dialog__body">
        <DecisionNotices answer={answer} failure={act.failure} fields={['words']} />
        <RadioQuestion<DeclineReason>
          question={t('opportunities.declineReason')}
          value={form.reason}
          options={reasonsFor(opportunity).map((value) => ({ value, text: t(`opportunities.reason.${value}`) }))}
          error={form.checked && form.reason === null ? t('opportunities.chooseReason') : undefined}
          onChange={form.setReason}
        />
        <RadioQuestion<DecisionSaidBy>
          question={t('opportunities.whoSaid')}
          value={form.saidBy}
          options={people.map((value) => ({
            value,
            text: t(`opportunities.said.${value}`, { name: board.clientName }),
          }))}
          error={undefined}
          onChange={form.setSaidBy}
        />
        <TextField
          label={t('opportunities.declineWords')}
          hint={t('opportunities.optional')}
          name="words"
          value={form.words}
          onChange={form.setWords}
          error={decisionProblem(t, act.failure, 'words')}
        />
        <Notice tone="info" icon="clock">
          {t('opportunities.staysAway')}
        </Notice>
      </div>
      <DecisionActions
        save={t('opportunities.declineSave')}
        busy={act.busy}
        over={isOver(answer)}
        onClose={() => onDone()}
      />
    </ProblemForm>
  );
}

function useDeclineForm({ caseId, opportunity, onDone }: Omit<DecisionFormProps, 'board'>) {
  const [checked, setChecked] = useState(false);
  const [reason, setReason] = useState<DeclineReason | null>(null);
  const [saidBy, setSaidBy] = useState<DecisionSaidBy>('CLIENT');
  const [words, setWords] = useState('');
  const act = useAct(caseId, sendDecline, ({ declineOpportunity: answer }) => {
    const outcome = outcomeOf('DECLINE', answer, opportunity.title);
    if (outcome) onDone(outcome);
  });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setChecked(true);
    if (reason === null) return;
    const { id: opportunityId, ruleId } = opportunity;
    act.send({ caseId, opportunityId, ruleId, reason, saidBy, words: words.trim() === '' ? null : words });
  };
  const answer = act.answer?.declineOpportunity ?? null;
  return { checked, reason, setReason, saidBy, setSaidBy, words, setWords, act, answer, submit };
}

function sendDecline(input: DeclineOpportunityInput) {
  return request(DeclineOpportunityDocument, { input });
}
