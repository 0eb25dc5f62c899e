import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { longDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { ScalingDialog } from './dialogs/scaling.dialog.tsx';
import type { CaseWork } from './use-case-work.ts';

/** Op- en afschalen, the latest first. */
export function ScalingCard({ work }: { work: CaseWork }): ReactElement {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const [adding, setAdding] = useState(false);
  return (
    <section className="card case-card" aria-labelledby="scaling-heading">
      <h2 id="scaling-heading" className="nl-heading">
        {t('caseWork.scaling')}
      </h2>
      {work.scaling.length === 0 ? <p className="soft">{t('caseWork.noScaling')}</p> : null}
      <ul className="case-card__rows">
        {work.scaling.map((entry) => (
          <li key={entry.id}>
            <strong>{t(`caseWork.directionLine.${entry.direction}`, { to: entry.to })}</strong>
            <span className="soft">{longDate(entry.on, screen)}</span>
            <span className="case-card__more">{entry.why}</span>
          </li>
        ))}
      </ul>
      {work.canWrite ? (
        <div className="case-work__actions">
          <button type="button" className="row-button" onClick={() => setAdding(true)}>
            {t('caseWork.addScaling')}
          </button>
        </div>
      ) : null}
      <ScalingDialog caseId={work.caseId} open={adding} onClose={() => setAdding(false)} />
    </section>
  );
}
