import { addDays, addMonths } from '@netwerk/domain';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField, useReadDay } from '../agreements/day-field.tsx';
import { ProblemForm } from '../agreements/problem-form.tsx';
import { useAct } from '../agreements/use-act.ts';
import { PostponeOpportunityDocument, type PostponeOpportunityInput } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { typedDate } from '../language/format.ts';
import { ChoiceChip } from '../parts/choice-chip.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { DecisionActions } from './decision-actions.tsx';
import { DecisionNotices } from './decision-notices.tsx';
import { isOver, outcomeOf } from './decision-outcome.ts';
import { decisionProblem } from './decision-problem.ts';
import type { DecisionFormProps } from './decision-form.types.ts';

/** Later: the kans comes back by itself on that day. */
export function PostponeForm({ caseId, opportunity, onDone }: DecisionFormProps): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const form = usePostponeForm({ caseId, opportunity, onDone });
  const { act, answer, text, setText } = form;
  const days = { nextWeek: typedDate(addDays(today, 7)), nextMonth: typedDate(addMonths(today, 1)) };
  return (
    <ProblemForm failure={act.failure} onSubmit={form.submit}>
      <div className="dialog__body">
        <DecisionNotices answer={answer} failure={act.failure} fields={['until']} />
        <div className="decision-field">
          <DayField
            label={t('opportunities.until')}
            name="until"
            text={text}
            onChange={setText}
            error={form.missing ?? decisionProblem(t, act.failure, 'until')}
          />
          <div className="decision-chips" role="group" aria-label={t('opportunities.untilSuggestions')}>
            {(['nextWeek', 'nextMonth'] as const).map((key) => (
              <ChoiceChip key={key} chosen={text === days[key]} onChoose={() => setText(days[key])}>
                {t(`opportunities.${key}`)}
              </ChoiceChip>
            ))}
          </div>
        </div>
      </div>
      <DecisionActions
        save={t('opportunities.postponeSave')}
        busy={act.busy}
        over={isOver(answer)}
        onClose={() => onDone()}
      />
    </ProblemForm>
  );
}

function usePostponeForm({ caseId, opportunity, onDone }: Omit<DecisionFormProps, 'board'>) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const readDay = useReadDay();
  const [checked, setChecked] = useState(false);
  const [text, setText] = useState(typedDate(addDays(today, 7)));
  const act = useAct(caseId, sendPostpone, ({ postponeOpportunity: answer }) => {
    const outcome = outcomeOf('POSTPONE', answer, opportunity.title);
    if (outcome) onDone(outcome);
  });
  const until = readDay(text);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setChecked(true);
    const { id: opportunityId, ruleId } = opportunity;
    if (until !== null) act.send({ caseId, opportunityId, ruleId, until });
  };
  const missing = checked && until === null ? t('agreements.dayMissing') : undefined;
  return { text, setText, act, answer: act.answer?.postponeOpportunity ?? null, missing, submit };
}

function sendPostpone(input: PostponeOpportunityInput) {
  return request(PostponeOpportunityDocument, { input });
}
