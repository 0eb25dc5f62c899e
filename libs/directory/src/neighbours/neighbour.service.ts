import { Injectable } from '@nestjs/common';
import type { Neighbour, NeighbourConnection, QueryNeighboursArgs } from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { InvalidInput, NotFound, supportKinds } from '@netwerk/domain';
import { Graph, integer, neighbourById, neighbours } from '@netwerk/graph';
import { neighbourLook, readerOf } from './neighbour-looks.ts';
import { neighbourOf } from './neighbour-of-row.ts';

/** Reads who of the own areas said what they like to do or offer. */
@Injectable()
export class NeighbourService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput for a cursor that is not of this list */
  async page(scope: RequestScope, { filter, first, after }: QueryNeighboursArgs): Promise<NeighbourConnection> {
    const rows = await this.graph.read(scope.caller, neighbours, {
      ...readerOf(scope),
      areaCodes: filter?.areaCodes ?? [],
      interests: filter?.interests ?? [],
      supportKinds: filter?.supportKinds?.length ? filter.supportKinds : supportKinds,
      after: after ?? null,
      first: integer(first ?? 20),
    });
    const [head] = rows;
    if (head?.cursorKnown === false) throw new InvalidInput({ field: 'after', reason: 'NOT_A_CURSOR_OF_THIS_LIST' });
    const found = rows.flatMap(({ neighbour }) => (neighbour === null ? [] : [neighbourOf(neighbour)]));
    const look = { action: 'READ', operation: 'neighbours', subject: 'Neighbour' } as const;
    for (const { residentId } of found) scope.looks.add(neighbourLook(scope, { ...look, subjectId: residentId }));
    if (found.length === 0) scope.looks.add(neighbourLook(scope, { ...look, subjectId: null }));
    return {
      edges: found.map((node) => ({ cursor: node.residentId, node })),
      pageInfo: { hasNextPage: head?.more ?? false, endCursor: found.at(-1)?.residentId ?? null },
      totalCount: head?.total ?? 0,
    };
  }

  /** @throws NotFound */
  async one(scope: RequestScope, residentId: string): Promise<Neighbour> {
    const [row] = await this.graph.read(scope.caller, neighbourById, { ...readerOf(scope), residentId });
    const found = row !== undefined;
    const look = { action: 'READ', operation: 'neighbour', subject: 'Neighbour', subjectId: residentId } as const;
    scope.looks.add(neighbourLook(scope, { ...look, found }));
    if (!found) throw new NotFound();
    return neighbourOf(row.neighbour);
  }
}
