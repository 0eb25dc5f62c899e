import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { useViewer } from '../session/viewer-context.ts';
import type { Step } from './step.types.ts';

/** What happened with a step, and the facts that it rested on when it was agreed. */
export function StepStory({ step }: { step: Step }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  return (
    <>
      <section>
        <h3 className="nl-heading step-story__heading">{t('steps.dialog.story')}</h3>
        <ol className="step-story">
          {step.moments.map((moment) => (
            <li key={moment.id}>
              <span className="step-story__on soft">{shortDate(moment.on, screen, today)}</span>
              <span>
                <strong>{t(`steps.moment.${moment.kind}`)}</strong>
                {moment.how === null ? null : `: ${t(`steps.how.${moment.how}`).toLowerCase()}`}
                {moment.words === null ? null : <span className="step-story__words">“{moment.words}”</span>}
                {moment.helpWords === null ? null : <span className="soft">{moment.helpWords}</span>}
              </span>
            </li>
          ))}
        </ol>
      </section>
      {step.basedOn.length === 0 ? null : (
        <details className="earlier">
          <summary>{t('steps.dialog.basedOn')}</summary>
          <ul className="step-based-on">
            {step.basedOn.map(({ text, on }) => (
              <li key={text}>
                {text} {on === null ? null : <span className="soft minor">{shortDate(on, screen)}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
