import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AddOrganisationInput, ChangeOrganisationInput } from '@netwerk/api-contract';
import { carryOutCommand, type AuditAction, type CarriedOut, type RequestScope } from '@netwerk/audit';
import { InvalidInput, NotFound, searchText } from '@netwerk/domain';
import {
  changeOrganisationFacts,
  createOrganisation,
  Graph,
  holdOrganisation,
  linkPartnerContacts,
  organisationById,
  organisationsByName,
  partnerContactChoices,
  type OrganisationRow,
  type OrganisationSummaryRow,
  type WriteTransaction,
} from '@netwerk/graph';
import { directoryLook } from '../directory-looks.ts';
import { checkOrganisation, storedOrganisation, type CheckedOrganisation } from './organisation-facts.ts';

type Saved = { readonly __typename: 'OrganisationSaved'; readonly id: string; readonly version: number };
type ChangeResult = Saved | { readonly __typename: 'NewerOrganisation'; readonly organisation: OrganisationRow };

/** Organisations and who in the teams holds the contact with them. */
@Injectable()
export class OrganisationsService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput for a cursor that is not of this list */
  async page(scope: RequestScope, page: { search: string | null; first: number; after: string | null }) {
    const search = searchText(page.search ?? '');
    const rows = await this.graph.read(scope.caller, organisationsByName, { search: search === '' ? null : search });
    const start = page.after === null ? 0 : indexAfter(rows, page.after);
    const shown = rows.slice(start, start + page.first);
    const operation = 'organisations';
    scope.looks.add(directoryLook(scope, { operation, subject: 'OrganisationSummary', subjectId: null }));
    return {
      edges: shown.map((row) => ({ cursor: row.id, node: row })),
      pageInfo: { hasNextPage: start + shown.length < rows.length, endCursor: shown.at(-1)?.id ?? null },
      totalCount: rows.length,
    };
  }

  /** @throws NotFound */
  async one(scope: RequestScope, id: string): Promise<OrganisationRow> {
    const [row] = await this.graph.read(scope.caller, organisationById, { id, today: scope.today });
    const seen = { operation: 'organisation', subject: 'Organisation', subjectId: row?.id ?? null };
    scope.looks.add(directoryLook(scope, { ...seen, found: row !== undefined }));
    if (row === undefined) throw new NotFound();
    return row;
  }

  async contactChoices(scope: RequestScope) {
    const operation = 'partnerContactChoices';
    scope.looks.add(directoryLook(scope, { operation, subject: 'PartnerContactChoice', subjectId: null }));
    return this.graph.read(scope.caller, partnerContactChoices, { today: scope.today });
  }

  /** @throws InvalidInput, Conflict when the key was used for another request, NotLoggedIn */
  async add(scope: RequestScope, { idempotencyKey, facts }: AddOrganisationInput): Promise<Saved> {
    const checked = checkOrganisation(facts);
    const operation = 'addOrganisation';
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request: facts }, async (tx) => {
      const id = randomUUID();
      await tx.run(createOrganisation, { id, facts: storedOrganisation(checked) });
      await linkOrRefuse(tx, id, checked);
      return saved(scope, operation, { id, version: 1 }, 'CREATE');
    });
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request, NotLoggedIn */
  async change(scope: RequestScope, { idempotencyKey, ...asked }: ChangeOrganisationInput): Promise<ChangeResult> {
    const { id, baseVersion } = asked;
    const checked = checkOrganisation(asked.facts);
    const operation = 'changeOrganisation';
    return carryOutCommand<ChangeResult>(
      this.graph,
      scope,
      { operation, idempotencyKey, request: asked },
      async (tx) => {
        const [held] = await tx.run(holdOrganisation, { id });
        if (held === undefined) throw new NotFound();
        if (held.version !== baseVersion) return current(tx, scope, id);
        await tx.run(changeOrganisationFacts, { id, facts: storedOrganisation(checked) });
        await linkOrRefuse(tx, id, checked);
        return saved(scope, operation, { id, version: held.version + 1 }, 'CHANGE');
      },
    );
  }
}

function indexAfter(rows: readonly OrganisationSummaryRow[], cursor: string): number {
  const index = rows.findIndex((row) => row.id === cursor);
  if (index < 0) throw new InvalidInput({ field: 'after', reason: 'NOT_A_CURSOR_OF_THIS_LIST' });
  return index + 1;
}

async function linkOrRefuse(
  tx: WriteTransaction,
  id: string,
  { partnerContactIds }: CheckedOrganisation,
): Promise<void> {
  const [linked] = await tx.run(linkPartnerContacts, { id, professionalIds: partnerContactIds });
  if (linked?.contacts === partnerContactIds.length) return;
  throw new InvalidInput({ field: 'partnerContactIds', reason: 'UNKNOWN' });
}

async function current(tx: WriteTransaction, scope: RequestScope, id: string): Promise<CarriedOut<ChangeResult>> {
  const [organisation] = await tx.run(organisationById, { id, today: scope.today });
  if (organisation === undefined) throw new NotFound();
  const look = directoryLook(scope, { operation: 'changeOrganisation', subject: 'NewerOrganisation', subjectId: id });
  return { answer: { __typename: 'NewerOrganisation', organisation }, looks: [look], changed: false };
}

function saved(
  scope: RequestScope,
  operation: string,
  { id, version }: { id: string; version: number },
  action: AuditAction,
): CarriedOut<Saved> {
  const look = directoryLook(scope, { operation, subject: 'OrganisationSaved', subjectId: id, action });
  return { answer: { __typename: 'OrganisationSaved', id, version }, looks: [look], changed: true };
}
