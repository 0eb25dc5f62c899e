import { historyOf, originsOf, type NetworkFileRow } from '@netwerk/case-file';
import { clientNetworkOf } from '@netwerk/client-network/map';
import { clientOpportunitiesOf, nearbyIn } from '@netwerk/opportunities/kansen';
import { historyRows, nearbyRows, type NetworkSize } from '../large-network.ts';
import type { Answers } from './answers.ts';

const caseId = 'case';
const today = '2026-11-17';
const language = 'NL';

/** The product's own work on the rows that the API of `app.server.ts` has, without its access rules and its records. */
export function answersOfRows(size: NetworkSize): Answers {
  const history = historyRows(size);
  const nearby = nearbyRows(size);
  const file = history.find((row): row is NetworkFileRow => row.kind === 'FILE');
  if (file === undefined) throw new Error('No file among the rows.');
  const agreement = { state: file.agreementState, until: file.agreementUntil };
  return {
    clientNetwork: () =>
      clientNetworkOf(historyOf(caseId, file, history), today, {
        language,
        agreement,
        origins: originsOf(history),
        hide: (tie) => tie,
      }),
    clientOpportunities: () => clientOpportunitiesOf(nearbyIn({ today }, caseId, { history, nearby }), language),
  };
}
