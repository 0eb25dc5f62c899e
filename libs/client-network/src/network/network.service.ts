import { Injectable } from '@nestjs/common';
import { knowsSafety, redact, rowFor } from '@netwerk/access';
import type { RequestScope } from '@netwerk/audit';
import {
  checkHistorySize,
  historyOf,
  type NetworkFileRow,
  noteLook,
  originsOf,
  readHistory,
  rowOfAccess,
} from '@netwerk/case-file';
import {
  isMapOpen,
  NotFound,
  type IsoDate,
  type IsoInstant,
  type Language,
  type NetworkHistory,
} from '@netwerk/domain';
import { Graph } from '@netwerk/graph';
import { historyKnownAt } from './history-known-at.ts';
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
  async get(scope: RequestScope, asked: AskedNetwork) {
    const { history, ...seen } = await this.history(scope, asked.caseId, 'clientNetwork');
    const { knownAt } = asked;
    const now = knownAt === null || !isMapOpen(seen.agreement.state);
    const known = now ? history : await historyKnownAt(this.graph, scope, history, knownAt);
    return clientNetworkOf(known, asked.on ?? scope.today, { language: asked.language, ...seen });
  }

  /** @throws NotFound, InvalidInput, also when `then` is not before `now` */
  async compare(scope: RequestScope, asked: { caseId: string; then: IsoDate; now: IsoDate; language: Language }) {
    checkOrder(asked);
    const { history, ...seen } = await this.history(scope, asked.caseId, 'clientNetworkComparison');
    return compareClientNetworks(history, asked, { language: asked.language, ...seen });
  }

  private async history(scope: RequestScope, caseId: string, operation: string): Promise<SeenHistory> {
    const rows = await readHistory(this.graph, scope, caseId);
    const file = rows.find((row): row is NetworkFileRow => row.kind === 'FILE') ?? null;
    noteLook(scope, { subject: 'ClientNetwork', operation, caseId, access: file });
    if (file === null) throw new NotFound();
    checkHistorySize(rows);
    const tieRow = file.knowsSafety
      ? rowFor(scope.caller.role, 'ClientTie', knowsSafety)
      : rowOfAccess(scope, file, 'ClientTie');
    return {
      history: historyOf(caseId, file, rows),
      hide: (tie) => redact(tieRow, tie),
      agreement: { state: file.agreementState, until: file.agreementUntil },
      origins: originsOf(rows),
    };
  }
}

/** One map: on which day, and as it was written down when; null is now. */
interface AskedNetwork {
  readonly caseId: string;
  readonly on: IsoDate | null;
  readonly knownAt: IsoInstant | null;
  readonly language: Language;
}

/** A file's history, what to leave out of its ties for this caller, and how the agreement on it stands. */
interface SeenHistory extends Pick<MapView, 'hide' | 'agreement' | 'origins'> {
  readonly history: NetworkHistory;
}
