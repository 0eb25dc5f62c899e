import { coversDate } from '@netwerk/domain';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { useViewer } from '../session/viewer-context.ts';
import { AssignRoleDialog } from './dialogs/assign-role.dialog.tsx';
import { HandoverDialog } from './dialogs/handover.dialog.tsx';
import { RolePeriodRow, type RolePeriod } from './role-period-row.tsx';
import { useCaseColleagues, type CaseWork } from './use-case-work.ts';

/** Wie doet wat: who works on this case today, who will, and who did; with what can be done about it. */
export function CaseRolesCard({ client, work }: { client: ClientOfCase; work: CaseWork }): ReactElement {
  const { t } = useTranslation();
  const { today } = useViewer();
  const periods = sorted(work.roles, today);
  return (
    <section className="card case-card" aria-labelledby="roles-heading">
      <h2 id="roles-heading" className="nl-heading">
        {t('caseFacts.roles')}
      </h2>
      <ul className="case-card__rows">
        {[...periods.now, ...periods.later].map((period) => (
          <RolePeriodRow key={keyOf(period)} work={work} period={period} />
        ))}
      </ul>
      {work.canWrite ? <RoleActions client={client} work={work} planned={periods.later.some(isContact)} /> : null}
      {periods.before.length === 0 ? null : (
        <details className="earlier">
          <summary>{t('caseWork.earlierRoles')}</summary>
          <ul className="case-card__rows">
            {periods.before.map((period) => (
              <RolePeriodRow key={keyOf(period)} work={work} period={period} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface RoleActionsProps {
  client: ClientOfCase;
  work: CaseWork;
  planned: boolean;
}

function RoleActions({ client, work, planned }: RoleActionsProps): ReactElement {
  const { t } = useTranslation();
  const { caseId } = work;
  const colleagues = useCaseColleagues(caseId, true);
  const [open, setOpen] = useState<'assign' | 'handOver' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <div className="case-work__actions">
      <button type="button" className="row-button" onClick={() => setOpen('assign')}>
        {t('caseWork.assign')}
      </button>
      {work.canHandOver ? (
        <button type="button" className="row-button" onClick={() => setOpen('handOver')}>
          {t('caseWork.handOver')}
        </button>
      ) : null}
      <AssignRoleDialog caseId={caseId} colleagues={colleagues} open={open === 'assign'} onClose={close} />
      <HandoverDialog
        caseId={caseId}
        clientName={client.callName}
        colleagues={colleagues}
        planned={planned}
        open={open === 'handOver'}
        onClose={close}
      />
    </div>
  );
}

function sorted(roles: readonly RolePeriod[], today: string) {
  const holds = (period: RolePeriod): boolean =>
    coversDate({ validFrom: period.since, validTo: period.until ?? null }, today);
  const now = roles.filter(holds);
  const later = roles.filter((period) => period.since > today);
  return { now, later, before: roles.filter((period) => !now.includes(period) && !later.includes(period)) };
}

function isContact({ role }: RolePeriod): boolean {
  return role === 'CONTACT';
}

function keyOf({ professionalId, role, since }: RolePeriod): string {
  return `${professionalId}-${role}-${since}`;
}
