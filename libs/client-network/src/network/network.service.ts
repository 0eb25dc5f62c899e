import { Injectable } from '@nestjs/common';
import { redact } from '@netwerk/access';
import type { RequestScope } from '@netwerk/audit';
import { NotFound, type IsoDate, type Language, type NetworkHistory } from '@netwerk/domain';
import { Graph, networkHistory } from '@netwerk/graph';
import { conditionParameters, noteLook, rowOfAccess } from '../case-access.ts';
import { historyOf, type NetworkFileRow } from './history-of-rows.ts';
import { checkHistorySize } from './history-size.ts';
import { checkOrder, compareClientNetworks } from './comparison.ts';
import { clientNetworkOf, type MapView } from './network-of-history.ts';

/** The people around a client, on any date. */
@Injectable()
export class NetworkService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws NotFound, InvalidInput when the file holds more than a map may */
  async get(scope: RequestScope, asked: { caseId: string; on: IsoDate | null; language: Language }) {
    const { history, ...seen } = await this.history(scope, asked.caseId, 'clientNetwork');
    return clientNetworkOf(history, asked.on ?? scope.today, { language: asked.language, ...seen });
  }

  /** @throws NotFound, InvalidInput, also when `then` is not before `now` */
  async compare(scope: RequestScope, asked: { caseId: string; then: IsoDate; now: IsoDate; language: Language }) {
    checkOrder(asked);
    const { history, ...seen } = await this.history(scope, asked.caseId, 'clientNetworkComparison');
    return compareClientNetworks(history, asked, { language: asked.language, ...seen });
  }

  private async history(scope: RequestScope, caseId: string, operation: string): Promise<SeenHistory> {
    const rows = await this.graph.read(scope.caller, networkHistory, { caseId, ...conditionParameters(scope) });
    const file = rows.find((row): row is NetworkFileRow => row.kind === 'FILE') ?? null;
    noteLook(scope, { subject: 'ClientNetwork', operation, caseId, access: file });
    if (file === null) throw new NotFound();
    checkHistorySize(rows);
    const tieRow = rowOfAccess(scope, file, 'ClientTie');
    return {
      history: historyOf(caseId, file, rows),
      hide: (tie) => redact(tieRow, tie),
      agreement: { state: file.agreementState, until: file.agreementUntil },
    };
  }
}

/** A file's history, what to leave out of its ties for this caller, and how the agreement on it stands. */
interface SeenHistory extends Pick<MapView, 'hide' | 'agreement'> {
  readonly history: NetworkHistory;
}
