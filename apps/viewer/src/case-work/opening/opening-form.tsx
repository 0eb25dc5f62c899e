import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useRef, type ReactElement, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { AgreedStep } from './agreed-step.tsx';
import { steps, type Draft, type Step } from './draft.ts';
import type { CaseTeam } from './case-team.types.ts';
import { OpeningAnswer } from './opening-answer.tsx';
import { QuestionStep } from './question-step.tsx';
import { StepTrail } from './step-trail.tsx';
import { TeamStep } from './team-step.tsx';
import { useOpening, type Opening } from './use-opening.ts';
import { WhoStep } from './who-step.tsx';

interface OpeningFormProps {
  teams: readonly CaseTeam[];
  initial: Draft;
}

const headings = {
  who: 'caseWork.opening.whoHeading',
  question: 'caseWork.opening.questionHeading',
  agreed: 'caseWork.opening.agreedHeading',
  team: 'caseWork.opening.teamHeading',
} as const;

export function OpeningForm({ teams, initial }: OpeningFormProps): ReactElement {
  const { t } = useTranslation();
  const opening = useOpening(initial);
  const { step } = opening;
  const heading = useFocusOnChange(step);
  const last = step === 'team';
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!opening.busy) opening.next();
  };
  return (
    <div className="opening__parts">
      <StepTrail current={step} onGo={opening.go} />
      <form className="card opening__card" noValidate onSubmit={submit}>
        <p className="soft minor">{t('caseWork.opening.stepOf', { step: steps.indexOf(step) + 1 })}</p>
        <h2 ref={heading} tabIndex={-1} className="nl-heading opening__heading">
          {t(headings[step])}
        </h2>
        <OpeningAnswer opening={opening} />
        <StepFields opening={opening} teams={teams} />
        <div className="opening__actions">
          <Button type="submit" purpose="primary" busy={opening.busy}>
            {t(last ? 'caseWork.opening.submit' : 'caseWork.opening.next')}
          </Button>
          {step === 'who' ? null : (
            <Button purpose="secondary" onClick={() => opening.go(steps[steps.indexOf(step) - 1] ?? 'who')}>
              {t('caseWork.opening.previous')}
            </Button>
          )}
        </div>
      </form>
    </div>
  );
}

function StepFields({ opening, teams }: { opening: Opening; teams: readonly CaseTeam[] }): ReactElement {
  const parts = { opening, teams };
  switch (opening.step) {
    case 'who':
      return <WhoStep {...parts} />;
    case 'question':
      return <QuestionStep {...parts} />;
    case 'agreed':
      return <AgreedStep {...parts} />;
    case 'team':
      return <TeamStep {...parts} />;
  }
}

/** The focus goes to the heading of the step that was gone to, not when the page opens. */
function useFocusOnChange(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  return heading;
}
