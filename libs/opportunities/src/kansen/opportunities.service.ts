import { Injectable } from '@nestjs/common';
import type { RequestScope } from '@netwerk/audit';
import { noteLook, readHistory } from '@netwerk/case-file';
import type { Language } from '@netwerk/domain';
import { Graph, nearbyOffers, nearbyOffersTimeoutMs } from '@netwerk/graph';
import { fileIn, nearbyIn } from './look-nearby.ts';
import { clientOpportunitiesOf } from './opportunities-of.ts';

/** Kansen around a client. Nothing of them is stored until somebody decides. */
@Injectable()
export class OpportunitiesService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws NotFound for whom has no role in this open case; InvalidInput when the file holds more than a map may */
  async get(scope: RequestScope, { caseId, language }: { caseId: string; language: Language }) {
    const { professionalId } = scope.caller;
    const asked = { caseId, professionalId, today: scope.today };
    const [history, nearby] = await Promise.all([
      readHistory(this.graph, scope, caseId),
      this.graph.read(scope.caller, nearbyOffers, asked, { timeoutMs: nearbyOffersTimeoutMs }),
    ]);
    const file = fileIn(nearby);
    const access = file === null ? null : { hasRole: true, legalGround: file.legalGround, purpose: file.purpose };
    noteLook(scope, { subject: 'ClientOpportunities', operation: 'clientOpportunities', caseId, access });
    return clientOpportunitiesOf(nearbyIn(scope, caseId, { history, nearby }), language);
  }
}
