import { agreementStanding, type AgreementKind, type AgreementStanding, type IsoDate } from '@netwerk/domain';
import type { ClientOfCase } from '../client/client-of-case.ts';

export type Agreement = ClientOfCase['case']['agreements'][number];

export interface AgreementsOfKind {
  readonly kind: AgreementKind;
  readonly standing: AgreementStanding;
  /** The one that was given last; null when there never was one. */
  readonly last: Agreement | null;
  /** What came before it, newest first. */
  readonly earlier: readonly Agreement[];
}

/** The agreements of one kind, of a list that comes newest first. */
export function agreementsOfKind(
  agreements: readonly Agreement[],
  kind: AgreementKind,
  today: IsoDate,
): AgreementsOfKind {
  const ofKind = agreements.filter((agreement) => agreement.kind === kind);
  const last = ofKind.find((agreement) => agreement.replacedOn === null) ?? null;
  return {
    kind,
    standing: agreementStanding(ofKind, kind, today),
    last,
    earlier: ofKind.filter((agreement) => agreement !== last),
  };
}

/** Who has a role in an open case may record; a colleague who opened the file with a reason reads. */
export function mayRecord(client: ClientOfCase): boolean {
  return client.access.kind === 'CASE_ROLE' && client.case.closedOn === null;
}
