import { Injectable } from '@nestjs/common';
import type { InitiativeFilter } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { InvalidInput, NotFound } from '@netwerk/domain';
import {
  directoryOverview,
  findInitiatives,
  fullTextWords,
  Graph,
  initiativeById,
  mostInitiatives,
  type FoundInitiativeRow,
} from '@netwerk/graph';
import { directoryLook, initiativeLooks } from '../directory-looks.ts';
import { initiativeOf, summaryOf } from './initiative-of-row.ts';
import { chosenInitiatives, facetsOf, type InitiativeChoices, type InitiativeOrder } from './initiative-selection.ts';

export interface InitiativesPage {
  readonly filter: InitiativeFilter | null;
  readonly order: InitiativeOrder;
  readonly first: number;
  readonly after: string | null;
}

const longestSearch = 200;

/** Reading the sociale kaart: what it holds, a list of initiatives, and one of them. */
@Injectable()
export class InitiativesService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  async overview(scope: RequestScope) {
    const [overview] = await this.graph.read(scope.caller, directoryOverview, {
      professionalId: scope.caller.professionalId,
      today: scope.today,
    });
    scope.looks.add(directoryLook(scope, { operation: 'directory', subject: 'Directory', subjectId: null }));
    return overview;
  }

  /** @throws InvalidInput for a cursor that is not of this list, for a search that is too long or finds too many to list */
  async page(scope: RequestScope, page: InitiativesPage) {
    const rows = await this.find(scope, page.filter?.search ?? null);
    const choices = choicesOf(page.filter);
    const chosen = chosenInitiatives(rows, choices, { order: page.order, today: scope.today });
    const start = page.after === null ? 0 : indexAfter(chosen, page.after);
    const operation = 'initiatives';
    scope.looks.add(directoryLook(scope, { operation, subject: 'InitiativeSummary', subjectId: null }));
    return {
      ...connection(chosen, start, page.first, scope.today),
      facets: facetsOf(rows, choices, scope.today),
    };
  }

  /** @throws NotFound */
  async one(scope: RequestScope, id: string) {
    const operation = 'initiative';
    const { professionalId } = scope.caller;
    const [row] = await this.graph.read(scope.caller, initiativeById, { id, professionalId, today: scope.today });
    if (row === undefined) {
      scope.looks.add(directoryLook(scope, { operation, subject: 'Initiative', subjectId: null, found: false }));
      throw new NotFound();
    }
    for (const look of initiativeLooks(scope, operation, row)) scope.looks.add(look);
    return initiativeOf(row, { professionalId, today: scope.today });
  }

  private async find(scope: RequestScope, search: string | null): Promise<FoundInitiativeRow[]> {
    if ((search?.length ?? 0) > longestSearch) {
      throw new InvalidInput({ field: 'search', reason: 'TOO_LONG', limit: longestSearch });
    }
    const { professionalId } = scope.caller;
    const words = fullTextWords(search);
    const rows = await this.graph.read(scope.caller, findInitiatives, { professionalId, today: scope.today, words });
    if (rows.length > mostInitiatives) {
      throw new InvalidInput({ field: 'search', reason: 'TOO_MANY', limit: mostInitiatives });
    }
    return rows;
  }
}

function choicesOf(filter: InitiativeFilter | null): InitiativeChoices {
  return {
    near: filter?.near ?? false,
    areaCodes: filter?.areaCodes ?? [],
    lifeDomains: filter?.lifeDomains ?? [],
    supportKinds: filter?.supportKinds ?? [],
    withPlace: filter?.withPlace ?? false,
    wheelchair: filter?.wheelchair ?? false,
    checkedLongAgo: filter?.checkedLongAgo ?? false,
  };
}

/** A cursor is the id of the last one shown. */
function indexAfter(rows: readonly FoundInitiativeRow[], cursor: string): number {
  const index = rows.findIndex((row) => row.id === cursor);
  if (index < 0) throw new InvalidInput({ field: 'after', reason: 'NOT_A_CURSOR_OF_THIS_LIST' });
  return index + 1;
}

function connection(rows: readonly FoundInitiativeRow[], start: number, first: number, today: string) {
  const shown = rows.slice(start, start + first);
  const before = start - first;
  return {
    edges: shown.map((row) => ({ cursor: row.id, node: summaryOf(row, today) })),
    pageInfo: { hasNextPage: start + shown.length < rows.length, endCursor: shown.at(-1)?.id ?? null },
    totalCount: rows.length,
    position: shown.length === 0 ? 0 : start + 1,
    hasPreviousPage: start > 0,
    previousAfter: before > 0 ? (rows[before - 1]?.id ?? null) : null,
  };
}
