import { Injectable } from '@nestjs/common';
import { redact } from '@netwerk/access';
import type { RequestScope } from '@netwerk/audit';
import { InvalidInput, NotFound, type IsoDate, type Language, type NetworkHistory } from '@netwerk/domain';
import { Graph, mostMembers, mostTiePeriods, networkHistory, type NetworkHistoryRow } from '@netwerk/graph';
import { conditionParameters, noteLook, rowOfAccess } from '../case-access.ts';
import { historyOf, type NetworkFileRow } from './history-of-rows.ts';
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
    const { history, hide } = await this.history(scope, asked.caseId, 'clientNetwork');
    return clientNetworkOf(history, asked.on ?? scope.today, { language: asked.language, hide });
  }

  /** @throws NotFound, InvalidInput, also when `then` is not before `now` */
  async compare(scope: RequestScope, asked: { caseId: string; then: IsoDate; now: IsoDate; language: Language }) {
    checkOrder(asked);
    const { history, hide } = await this.history(scope, asked.caseId, 'clientNetworkComparison');
    return compareClientNetworks(history, asked, { language: asked.language, hide });
  }

  private async history(scope: RequestScope, caseId: string, operation: string): Promise<SeenHistory> {
    const rows = await this.graph.read(scope.caller, networkHistory, { caseId, ...conditionParameters(scope) });
    const file = rows.find((row): row is NetworkFileRow => row.kind === 'FILE') ?? null;
    noteLook(scope, { subject: 'ClientNetwork', operation, caseId, access: file });
    if (file === null) throw new NotFound();
    checkSize(rows);
    const tieRow = rowOfAccess(scope, file, 'ClientTie');
    return { history: historyOf(caseId, file, rows), hide: (tie) => redact(tieRow, tie) };
  }
}

/** A file's history, and what to leave out of its ties for this caller. */
interface SeenHistory {
  readonly history: NetworkHistory;
  readonly hide: MapView['hide'];
}

/** A file beyond the bounds is named, never cut: a map with people missing would be read as the whole network. */
function checkSize(rows: readonly NetworkHistoryRow[]): void {
  const members = rows.filter((row) => row.kind === 'MEMBER').length;
  const ties = rows.filter((row) => row.kind === 'CLIENT_TIE' || row.kind === 'MEMBER_TIE').length;
  if (members > mostMembers)
    throw new InvalidInput({ field: 'caseId', reason: 'TOO_MANY_MEMBERS', limit: mostMembers });
  if (ties > mostTiePeriods)
    throw new InvalidInput({ field: 'caseId', reason: 'TOO_MANY_TIES', limit: mostTiePeriods });
}
