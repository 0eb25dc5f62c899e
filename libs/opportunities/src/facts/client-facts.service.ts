import { Injectable } from '@nestjs/common';
import { ownShells } from '@netwerk/access';
import type { ClientFacts, DirectoryPerson } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { noteLook, rowOfAccess } from '@netwerk/case-file';
import { beginningsQuery, checkLine, InvalidInput, nameWords, NotFound, searchText } from '@netwerk/domain';
import { clientFacts, findDirectoryPeople, Graph } from '@netwerk/graph';
import { factsOfRow } from './facts-of-row.ts';

/** With fewer letters a search would list the neighbourhood. */
const fewestLetters = 3;

/** Reads what the kansen of a client rest on, and finds whom of the directory a member can be. */
@Injectable()
export class ClientFactsService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws NotFound for an unknown case as for one in which the caller has no role */
  async get(scope: RequestScope, caseId: string): Promise<ClientFacts> {
    const { professionalId } = scope.caller;
    const [row] = await this.graph.read(scope.caller, clientFacts, { caseId, professionalId, today: scope.today });
    const access = row === undefined ? null : { ...row, hasRole: true };
    noteLook(scope, { subject: 'ClientFacts', operation: 'clientFacts', caseId, access });
    if (row === undefined) throw new NotFound();
    return factsOfRow(caseId, row);
  }

  /**
   * Everybody who was found was looked at: each of them can read in the log who saw their name, and not in which file.
   * @throws InvalidInput for a search that is too short; NotFound for who has no role in the case
   */
  async findPeople(scope: RequestScope, caseId: string, search: string): Promise<DirectoryPerson[]> {
    const { professionalId, role } = scope.caller;
    const beginnings = checkedBeginnings(search);
    const rows = await this.graph.read(scope.caller, findDirectoryPeople, {
      ...{ caseId, professionalId, today: scope.today, ownShells: ownShells(role), beginnings },
      searchName: searchText(search),
    });
    const [first] = rows;
    const operation = 'findDirectoryPeople';
    const access = first === undefined ? null : { ...first, hasRole: true };
    noteLook(scope, { subject: 'DirectoryPerson', operation, caseId, access });
    if (first === undefined) throw new NotFound();
    const { rule } = rowOfAccess(scope, { hasRole: true }, 'DirectoryPerson');
    const seen = { action: 'READ', subject: 'DirectoryPerson', operation, rule, result: 'OK' } as const;
    return rows.flatMap(({ personId, fullName, professional, areaCode, areaName, work }) => {
      if (personId === null || fullName === null) return [];
      scope.looks.add({ ...seen, subjectId: personId, ground: null, purpose: null });
      const area = areaCode === null || areaName === null ? null : { code: areaCode, name: areaName };
      return [{ personId, fullName, professional, area, work }];
    });
  }
}

function checkedBeginnings(search: string): string {
  checkLine('search', search);
  const words = nameWords(search);
  const beginnings = beginningsQuery(words);
  if (beginnings === null || words.join('').length < fewestLetters)
    throw new InvalidInput({ field: 'search', reason: 'TOO_SHORT', limit: fewestLetters });
  return beginnings;
}
