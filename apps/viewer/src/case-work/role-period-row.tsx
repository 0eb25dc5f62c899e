import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../language/format.ts';
import { useLanguage } from '../language/language.ts';
import { Tag } from '../parts/tag.tsx';
import { useViewer } from '../session/viewer-context.ts';
import { EndRoleDialog } from './dialogs/end-role.dialog.tsx';
import type { CaseWork } from './use-case-work.ts';

export type RolePeriod = CaseWork['roles'][number];

/** One role of one colleague in one period. The contact person changes by handing over, so has no end of its own here. */
export function RolePeriodRow({ work, period }: { work: CaseWork; period: RolePeriod }): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const [ending, setEnding] = useState(false);
  const { name, role, since, until, handoverWords } = period;
  const mayEnd = work.canWrite && role !== 'CONTACT' && (!until || until > today);
  return (
    <li className="role-period">
      <strong>{name}</strong>
      <span>{t(`caseRole.${role}`)}</span>
      <span className="soft minor">{usePeriodWords(period)}</span>
      {since > today ? (
        <Tag tone="info" icon="calendar">
          {t('caseWork.planned')}
        </Tag>
      ) : null}
      {mayEnd ? (
        <button type="button" className="row-button role-period__end" onClick={() => setEnding(true)}>
          {t('caseWork.endRole')}
          <span className="visually-hidden">: {name}</span>
        </button>
      ) : null}
      {handoverWords ? (
        <span className="case-card__more">{t('caseWork.handoverSaid', { words: handoverWords })}</span>
      ) : null}
      <EndRoleDialog caseId={work.caseId} period={period} open={ending} onClose={() => setEnding(false)} />
    </li>
  );
}

function usePeriodWords({ since, until }: RolePeriod): string {
  const { t } = useTranslation();
  const { screen } = useLanguage();
  const { today } = useViewer();
  const from = shortDate(since, screen);
  if (until) return t('caseWork.fromUntil', { since: from, until: shortDate(until, screen) });
  return t(since > today ? 'caseWork.fromDay' : 'caseWork.sinceDay', { since: from });
}
