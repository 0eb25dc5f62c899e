import { mapAgreementSentence, searchAgreementSentence } from '@netwerk/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AgreementBlock } from '../agreements/agreement-block.tsx';
import { agreementsOfKind } from '../agreements/agreements-of-kind.ts';
import { DiscussedRow } from '../agreements/discussed-row.tsx';
import { ToInformRow } from '../agreements/to-inform-row.tsx';
import type { ClientOfCase } from '../client/client-of-case.ts';
import { useLanguage } from '../language/language.ts';
import { useViewer } from '../session/viewer-context.ts';
import '../agreements/agreements.css';

/** What the client agreed to, and what that allows today. */
export function AgreementsCard({ client }: { client: ClientOfCase }): ReactElement {
  const { t } = useTranslation();
  const { api } = useLanguage();
  const { today } = useViewer();
  const map = agreementsOfKind(client.case.agreements, 'I1', today);
  const search = agreementsOfKind(client.case.agreements, 'I2', today);
  const standings = { i1: map.standing, i2: search.standing };
  return (
    <section className="card case-card" aria-labelledby="agreements-heading">
      <h2 id="agreements-heading" className="nl-heading" tabIndex={-1}>
        {t('caseFacts.agreements')}
      </h2>
      <ul>
        <AgreementBlock client={client} agreements={map} sentence={mapAgreementSentence(map.standing, api)} />
        <AgreementBlock client={client} agreements={search} sentence={searchAgreementSentence(standings, api)} />
        <DiscussedRow client={client} />
        <ToInformRow client={client} />
      </ul>
    </section>
  );
}
