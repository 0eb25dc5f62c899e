import type { ReactElement } from 'react';
import { CaseRolesCard } from '../case-work/case-roles-card.tsx';
import { ClosingNotice } from '../case-work/closing-notice.tsx';
import { ScalingCard } from '../case-work/scaling-card.tsx';
import { useCaseWork } from '../case-work/use-case-work.ts';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { SafetyCard } from '../safety/safety-card.tsx';
import { ClientStepsCard } from '../steps/client-steps-card.tsx';
import { AgreementsCard } from './agreements-card.tsx';
import { CaseCard } from './case-card.tsx';
import { OpeningsCard } from './openings-card.tsx';
import { RolesCard } from './roles-card.tsx';
import { WaitingCard } from './waiting-card.tsx';
import '../agreements/agreements.css';
import '../case-work/case-work.css';
import './case.css';

/** Traject: the facts of the case, and what can be done with it. */
export function CasePage({ client }: { client: ClientOfCase }): ReactElement {
  const work = useCaseWork(client.caseId);
  return (
    <div className="case">
      {work === null ? null : <ClosingNotice work={work} />}
      <div className="case__column">
        <CaseCard client={client} work={work} />
        <ClientStepsCard client={client} />
        {work === null ? null : <ScalingCard work={work} />}
      </div>
      <div className="case__column">
        {work === null ? <RolesCard roles={client.case.roles} /> : <CaseRolesCard client={client} work={work} />}
        <AgreementsCard client={client} />
        <WaitingCard client={client} />
        <SafetyCard client={client} />
        {client.access.kind === 'CASE_ROLE' ? <OpeningsCard openings={client.case.openings} /> : null}
      </div>
    </div>
  );
}
