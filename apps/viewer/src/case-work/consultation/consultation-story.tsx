import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { enumerate } from '../../language/format.ts';
import { useLanguage } from '../../language/language.ts';
import type { Consultation } from './consultation.types.ts';

/** The question, what was agreed and the goal, and what was scaled up or down. */
export function ConsultationStory({ about }: { about: Consultation }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const roles = about.roles.map((role) => t(`caseRole.${role}`).toLowerCase());
  const months = about.months === 0 ? 'caseWork.consultationMonths_zero' : 'caseWork.consultationMonths';
  return (
    <section className="card consultation__card" aria-labelledby="consultation-question">
      <h2 id="consultation-question" className="nl-heading consultation__heading">
        {t('caseWork.consultationQuestion')}
      </h2>
      <p className="consultation__question">“{about.question}”</p>
      <p className="soft minor">
        {t(months, { count: about.months })} · {t('caseWork.consultationRoles', { roles: enumerate(roles, screen) })}
      </p>
      <dl className="case-card__facts consultation__facts">
        <Fact term={t('caseFacts.asked')}>{about.asked}</Fact>
        {about.agreedInstead ? <Fact term={t('caseFacts.agreedInstead')}>{about.agreedInstead}</Fact> : null}
        {about.goal ? <Fact term={t('caseFacts.goal')}>{about.goal}</Fact> : null}
        {about.scaling.map(({ direction, to, why }, index) => (
          <Fact key={index} term={t(`caseWork.directionLine.${direction}`, { to })}>
            {why}
          </Fact>
        ))}
      </dl>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
