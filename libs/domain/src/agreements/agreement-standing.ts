import type { IsoDate } from '../shared/dates.ts';
import { byText } from '../shared/ordering.ts';
import type { AgreementKind, AgreementStanding, AgreementState, DatedAgreement } from './agreement.types.ts';

const missing: AgreementStanding = { state: 'MISSING', until: null };

/**
 * How the agreements of one kind stand on `today`: the one that holds counts, and otherwise the one that was given last. The
 * graph says the same of I1 in `networkAgreementCypher`; a test lets both judge random files.
 */
export function agreementStanding(
  agreements: readonly DatedAgreement[],
  kind: AgreementKind,
  today: IsoDate,
): AgreementStanding {
  const counting = agreements.filter(
    (agreement) => agreement.kind === kind && agreement.replacedOn === null && agreement.givenOn <= today,
  );
  const standings = counting.map((agreement) => ({ ...standingOf(agreement, today), givenOn: agreement.givenOn }));
  const [first] = standings.sort((a, b) => byText(rank(b), rank(a)));
  return first === undefined ? missing : { state: first.state, until: first.until };
}

/** Whether the map of this file may be read: a map of an agreement that only expired may, until it is asked again. */
export function isMapOpen(state: AgreementState): boolean {
  return state === 'VALID' || state === 'EXPIRED';
}

/** What holds stands first, then what was given last; of one day, a withdrawal counts before an end by itself. */
function rank({ state, until, givenOn }: AgreementStanding & { givenOn: IsoDate }): string {
  const order = state === 'VALID' ? 1 : 0;
  return [order, givenOn, state === 'WITHDRAWN' ? 1 : 0, until].join(' ');
}

function standingOf({ expiresOn, withdrawnOn }: DatedAgreement, today: IsoDate): AgreementStanding {
  if (withdrawnOn !== null && withdrawnOn <= today) return { state: 'WITHDRAWN', until: withdrawnOn };
  return { state: expiresOn > today ? 'VALID' : 'EXPIRED', until: expiresOn };
}
