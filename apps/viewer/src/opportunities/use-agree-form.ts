import { addDays } from '@netwerk/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useReadDay } from '../agreements/day-field.tsx';
import { useAct } from '../agreements/use-act.ts';
import { AgreeStepDocument, type AgreeStepInput } from '../graphql/generated/graphql.ts';
import { request } from '../graphql/request.ts';
import { typedDate } from '../language/format.ts';
import { useViewer } from '../session/viewer-context.ts';
import { outcomeOf } from './decision-outcome.ts';
import type { DecisionFormProps } from './decision-form.types.ts';

const daysToIntroduction = 7;

/** What is read of steps over all clients. */
const ofSteps = ['my-steps', 'steps-due'];

/** What was typed in the form of Bespreken, and sending it. */
export function useAgreeForm({ caseId, opportunity, onDone }: Omit<DecisionFormProps, 'board'>) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const readDay = useReadDay();
  const [checked, setChecked] = useState(false);
  const [text, setText] = useState({
    ...{ introducer: '', saidWords: '', plannedEndOn: '', plannedEndWords: '' },
    introduceOn: typedDate(addDays(today, daysToIntroduction)),
  });
  const act = useAgreeAct(caseId, opportunity.title, onDone);
  const introduceOn = readDay(text.introduceOn);
  const plannedEndOn = readDay(text.plannedEndOn);
  const endIsWrong = text.plannedEndOn.trim() !== '' && plannedEndOn === null;
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setChecked(true);
    if (text.introducer.trim() === '' || introduceOn === null || endIsWrong) return;
    const { id: opportunityId, ruleId } = opportunity;
    const { introducer, saidWords, plannedEndWords } = text;
    act.send({
      ...{ caseId, opportunityId, ruleId, introducer, introduceOn },
      saidWords: orNothing(saidWords),
      plannedEndOn,
      plannedEndWords: orNothing(plannedEndWords),
    });
  };
  const missing = (wrong: boolean, words: string): string | undefined => (checked && wrong ? words : undefined);
  return {
    ...{ act, answer: act.answer?.agreeStep ?? null, text, introduceOn, submit },
    change: (part: Partial<typeof text>) => setText({ ...text, ...part }),
    missing: {
      introducer: missing(text.introducer.trim() === '', t('opportunities.introducer.missing')),
      introduceOn: missing(introduceOn === null, t('agreements.dayMissing')),
      plannedEndOn: missing(endIsWrong, t('agreements.dayMissing')),
    },
  };
}

function useAgreeAct(caseId: string, title: string, onDone: DecisionFormProps['onDone']) {
  const queryClient = useQueryClient();
  return useAct(caseId, sendStep, ({ agreeStep }) => {
    const outcome = outcomeOf('AGREE', agreeStep, title);
    if (!outcome) return;
    for (const key of ofSteps) void queryClient.invalidateQueries({ queryKey: [key] });
    onDone(outcome);
  });
}

function orNothing(words: string): string | null {
  return words.trim() === '' ? null : words;
}

function sendStep(input: AgreeStepInput) {
  return request(AgreeStepDocument, { input });
}
