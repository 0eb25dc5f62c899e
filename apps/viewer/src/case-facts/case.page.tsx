import type { ReactElement } from 'react';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { AgreementsCard } from './agreements-card.tsx';
import { CaseCard } from './case-card.tsx';
import { OpeningsCard } from './openings-card.tsx';
import { RolesCard } from './roles-card.tsx';
import { WaitingCard } from './waiting-card.tsx';
import './case.css';

/** Traject: the facts of the case, to read. */
export function CasePage({ client }: { client: ClientOfCase }): ReactElement {
  return (
    <div className="case">
      <div className="case__column">
        <CaseCard facts={client.case} />
      </div>
      <div className="case__column">
        <RolesCard roles={client.case.roles} />
        <AgreementsCard client={client} />
        <WaitingCard client={client} />
        {client.access.kind === 'CASE_ROLE' ? <OpeningsCard openings={client.case.openings} /> : null}
      </div>
    </div>
  );
}
