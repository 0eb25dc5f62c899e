import { Injectable } from '@nestjs/common';
import { ownArea, rowFor } from '@netwerk/access';
import type { ResidentFound } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { beginningsQuery, checkLine, InvalidInput, nameWords, searchText } from '@netwerk/domain';
import { findResidents, Graph } from '@netwerk/graph';
import { areaOf } from '../area.ts';
import { ownAreaParameters } from '../own-area-parameters.ts';

/** With fewer letters a search would list the neighbourhood. */
const fewestLetters = 3;

const operation = 'findResidents';

/** Finds a resident by name within the own areas, for whoever opens a case, registers a volunteer or knows somebody. */
@Injectable()
export class ResidentSearchService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput that names the field and the rule */
  async find(scope: RequestScope, search: string): Promise<ResidentFound[]> {
    const rows = await this.graph.read(scope.caller, findResidents, {
      ...ownAreaParameters(scope),
      beginnings: checkedBeginnings(search),
      searchName: searchText(search),
    });
    noteLooks(scope, rows);
    return rows.map((row) => ({ residentId: row.residentId, fullName: row.fullName, area: areaOf(row) }));
  }
}

function checkedBeginnings(search: string): string {
  checkLine('search', search);
  const words = nameWords(search);
  const beginnings = beginningsQuery(words);
  const letters = words.join('').length;
  if (beginnings === null || letters < fewestLetters)
    throw new InvalidInput({ field: 'search', reason: 'TOO_SHORT', limit: fewestLetters });
  return beginnings;
}

/** Everybody who was found was looked at: each of them can read in the log who saw their name. */
function noteLooks(scope: RequestScope, rows: readonly { residentId: string }[]): void {
  const look = { action: 'READ', subject: 'ResidentFound', operation, ground: null, purpose: null } as const;
  const { rule } = rowFor(scope.caller.role, 'ResidentFound', ownArea);
  for (const { residentId } of rows) scope.looks.add({ ...look, subjectId: residentId, rule, result: 'OK' });
  if (rows.length === 0) scope.looks.add({ ...look, subjectId: null, rule, result: 'NOT_FOUND' });
}
