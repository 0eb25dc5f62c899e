import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../agreements/day-field.tsx';
import { ProblemForm } from '../agreements/problem-form.tsx';
import { TextArea } from '../parts/text-area.tsx';
import { DecisionActions } from './decision-actions.tsx';
import { DecisionNotices } from './decision-notices.tsx';
import { isOver } from './decision-outcome.ts';
import { decisionProblem } from './decision-problem.ts';
import { IntroducerField } from './introducer-field.tsx';
import { LookBackWords } from './look-back-words.tsx';
import { useAgreeForm } from './use-agree-form.ts';
import type { DecisionFormProps } from './decision-form.types.ts';

const fields = ['introducer', 'introduceOn', 'saidWords', 'plannedEndOn', 'plannedEndWords'];

/** Bespreken: who introduces whom, when, and what the client said. */
export function AgreeForm(props: DecisionFormProps): ReactElement {
  const { t } = useTranslation();
  const { board, opportunity, onDone } = props;
  const form = useAgreeForm(props);
  const { act, text, change, missing } = form;
  const wrong = (field: string): string | undefined => decisionProblem(t, act.failure, field);
  return (
    <ProblemForm failure={act.failure} onSubmit={form.submit}>
      <div className="dialog__body">
        <DecisionNotices answer={form.answer} failure={act.failure} fields={fields} />
        <IntroducerField
          board={board}
          opportunity={opportunity}
          text={text.introducer}
          onChange={(introducer) => change({ introducer })}
          error={missing.introducer ?? wrong('introducer')}
        />
        <DayField
          label={t('opportunities.introduceOn')}
          name="introduceOn"
          text={text.introduceOn}
          onChange={(introduceOn) => change({ introduceOn })}
          error={missing.introduceOn ?? wrong('introduceOn')}
        />
        <LookBackWords introduceOn={form.introduceOn} />
        <TextArea
          label={t('opportunities.saidWords', { name: board.clientName })}
          hint={t('opportunities.optional')}
          name="saidWords"
          rows={2}
          value={text.saidWords}
          onChange={(saidWords) => change({ saidWords })}
          error={wrong('saidWords')}
        />
        <PlannedEnd form={form} wrong={wrong} />
      </div>
      <DecisionActions
        save={t('opportunities.agreeSave')}
        busy={act.busy}
        over={isOver(form.answer)}
        onClose={() => onDone()}
      />
    </ProblemForm>
  );
}

interface PlannedEndProps {
  form: ReturnType<typeof useAgreeForm>;
  wrong: (field: string) => string | undefined;
}

/** Folded away: an end may also be agreed on later. */
function PlannedEnd({ form, wrong }: PlannedEndProps): ReactElement {
  const { t } = useTranslation();
  const { text, change, missing } = form;
  return (
    <details className="decision-more">
      <summary>{t('opportunities.plannedEnd')}</summary>
      <DayField
        label={t('opportunities.plannedEndOn')}
        name="plannedEndOn"
        text={text.plannedEndOn}
        onChange={(plannedEndOn) => change({ plannedEndOn })}
        error={missing.plannedEndOn ?? wrong('plannedEndOn')}
      />
      <TextArea
        label={t('opportunities.plannedEndWords')}
        name="plannedEndWords"
        rows={2}
        value={text.plannedEndWords}
        onChange={(plannedEndWords) => change({ plannedEndWords })}
        error={wrong('plannedEndWords')}
      />
    </details>
  );
}
