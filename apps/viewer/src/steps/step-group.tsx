import { useId, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { monthName } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';
import { useViewer } from '../session/viewer-context.ts';
import type { StepGroup } from './step-groups.ts';
import { StepRow } from './step-row.tsx';
import type { StepDueGroup, StepSummary } from './step.types.ts';

interface GroupProps {
  group: StepGroup;
  onOpen: (step: StepSummary) => void;
}

/** Steps under one heading. */
export function StepGroupCard({ group, onOpen }: GroupProps): ReactElement {
  const id = useId();
  const dueWords = useDueWords();
  const { due, clientName, steps } = group;
  const tone = due === 'OVERDUE' ? 'late' : due === 'TODAY' ? 'today' : 'plain';
  return (
    <section className="step-group card" aria-labelledby={id}>
      <h2 id={id} className={`nl-heading step-group__heading step-group__heading--${tone}`}>
        <Icon name={due === 'OVERDUE' ? 'clock' : due === null ? 'person' : 'calendar'} />
        {due === null ? clientName : dueWords(due)}
        <span className="step-count">{steps.length}</span>
      </h2>
      <ul className="step-group__rows">
        {steps.map((step) => (
          <StepRow key={step.id} step={step} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

/** The heading of a group; months by their own name. */
export function useDueWords(): (group: StepDueGroup) => string {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  return (group) => {
    const month = monthName(today, group === 'NEXT_MONTH' ? 1 : 0, screen);
    const words = t(`steps.group.${group}`, { month });
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
}
