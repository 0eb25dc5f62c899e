import { Injectable } from '@nestjs/common';
import { rowFor } from '@netwerk/access';
import type {
  Professional,
  ProfessionalChoices,
  ProfessionalConnection,
  ProfessionalFilter,
} from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { checkLine, InvalidInput, NotFound, registrationEndsBefore, searchWords } from '@netwerk/domain';
import {
  Graph,
  integer,
  professional,
  professionalChoices,
  professionalList,
  type ProfessionalListRow,
} from '@netwerk/graph';
import { professionalOf, professionalSummaryOf } from './professional-of-row.ts';

export interface ProfessionalPage {
  readonly filter: ProfessionalFilter;
  readonly first: number;
  readonly after: string | null;
}

/** Professionals, as everybody who works with residents may read them. */
@Injectable()
export class ProfessionalService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput for a search that cannot be read, or a cursor that is not of this list (any more) */
  async page(scope: RequestScope, { filter, first, after }: ProfessionalPage): Promise<ProfessionalConnection> {
    const rows = await this.graph.read(scope.caller, professionalList, {
      today: scope.today,
      soon: registrationEndsBefore(scope.today),
      words: wordQueries(filter.search ?? ''),
      teamId: filter.teamId ?? null,
      shell: filter.shell ?? null,
      expertise: filter.expertise ?? null,
      lifeDomain: filter.lifeDomain ?? null,
      registrationEnds: filter.registrationEnds ?? false,
      after,
      first: integer(first),
    });
    noteLook(scope, { subject: 'ProfessionalSummary', operation: 'professionals', subjectId: null });
    return connectionOf(rows);
  }

  /** @throws NotFound */
  async get(scope: RequestScope, professionalId: string): Promise<Professional> {
    const [row] = await this.graph.read(scope.caller, professional, { professionalId, today: scope.today });
    const result = row === undefined ? 'NOT_FOUND' : 'OK';
    noteLook(scope, { subject: 'Professional', operation: 'professional', subjectId: professionalId }, result);
    if (row === undefined) throw new NotFound();
    return professionalOf(row, scope.today);
  }

  async choices(scope: RequestScope): Promise<ProfessionalChoices> {
    const rows = await this.graph.read(scope.caller, professionalChoices, {});
    noteLook(scope, { subject: 'ProfessionalChoices', operation: 'professionalChoices', subjectId: null });
    const of = (kind: (typeof rows)[number]['kind']) => rows.filter((row) => row.kind === kind);
    return {
      organisations: of('ORGANISATION').map(({ id, name }) => ({ organisationId: id, name })),
      teams: of('TEAM').map(({ id, name }) => ({ teamId: id, name })),
      expertises: of('EXPERTISE').map(({ id, name, nameEn }) => ({ code: id, nameNl: name, nameEn: nameEn ?? name })),
    };
  }
}

/** One query for the index per word; what holds no letter or digit looks for nothing in particular. */
function wordQueries(search: string): string[] {
  if (search.trim() !== '') checkLine('search', search);
  return searchWords(search).map((word) => `${word}*`);
}

function connectionOf(rows: readonly ProfessionalListRow[]): ProfessionalConnection {
  const [head] = rows;
  if (head?.cursorKnown === false) throw new InvalidInput({ field: 'after', reason: 'NOT_A_CURSOR_OF_THIS_LIST' });
  const nodes = rows.filter((row) => row.id !== null).map(professionalSummaryOf);
  return {
    edges: nodes.map((node) => ({ cursor: node.id, node })),
    pageInfo: { hasNextPage: head?.more ?? false, endCursor: nodes.at(-1)?.id ?? null },
    totalCount: head?.total ?? 0,
  };
}

function noteLook(
  scope: RequestScope,
  look: { subject: string; operation: string; subjectId: string | null },
  result: 'OK' | 'NOT_FOUND' = 'OK',
): void {
  const { rule } = rowFor(scope.caller.role, look.subject, 'loggedIn');
  scope.looks.add({ ...look, action: 'READ', rule, ground: null, purpose: null, result });
}
