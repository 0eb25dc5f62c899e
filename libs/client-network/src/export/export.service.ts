import { Injectable } from '@nestjs/common';
import { rowFor, worksOnOpenCase } from '@netwerk/access';
import type { ExportNetworkInput, ExportNetworkResult } from '@netwerk/api-contract';
import { carryOutCommand, type CarriedOut, type Look, type RequestScope } from '@netwerk/audit';
import { NotFound } from '@netwerk/domain';
import { exportHeading, Graph, type WriteTransaction } from '@netwerk/graph';
import { discussedAsItIs } from './export-heading.ts';
import { readForClient, readForFile, type AskedExport } from './read-for-export.ts';

const operation = 'exportNetwork';

/** What is taken along, or null for who may not or when there is no such file. */
interface Taking {
  readonly taken: ExportNetworkResult | null;
}

/** Lets a worker take a network along. The facts are read in the transaction that records the export, and only there. */
@Injectable()
export class ExportService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /**
   * Nothing is kept with the key: a repeat reads anew, with a new check of who asks and a record of its own.
   * @throws NotFound, InvalidInput, Conflict when the key was used for another request, NotLoggedIn
   */
  async export(scope: RequestScope, input: ExportNetworkInput) {
    const asked = { ...input, on: input.on ?? scope.today };
    const { idempotencyKey, caseId, format, reader, language } = asked;
    const command = { operation, idempotencyKey, request: [caseId, format, reader, asked.on, language] };
    const { taken } = await carryOutCommand(this.graph, scope, command, (tx) => this.carryOut(tx, scope, asked));
    if (taken === null) throw new NotFound();
    return taken;
  }

  private async carryOut(tx: WriteTransaction, scope: RequestScope, asked: AskedExport): Promise<CarriedOut<Taking>> {
    const { professionalId } = scope.caller;
    const [file] = await tx.run(exportHeading, { caseId: asked.caseId, professionalId, today: scope.today });
    const looks = [lookOf(scope, asked, file ?? null)];
    if (file === undefined) return { answer: { taken: null }, looks, changed: false };
    const heading = { madeOn: scope.today, madeBy: scope.worker.displayName, discussedOn: discussedAsItIs(file) };
    const taken =
      asked.reader === 'CLIENT'
        ? ({ __typename: 'ClientExport', heading, network: await readForClient(tx, scope, asked) } as const)
        : ({ __typename: 'FileExport', heading, network: await readForFile(tx, scope, asked, file.question) } as const);
    return { answer: { taken }, looks, changed: false };
  }
}

function lookOf(
  scope: RequestScope,
  { caseId, reader, format }: AskedExport,
  file: { legalGround: string; purpose: string } | null,
): Look {
  const subject = reader === 'CLIENT' ? 'ClientExport' : 'FileExport';
  return {
    action: 'EXPORT',
    subject,
    subjectId: caseId,
    operation: `${operation}:${format}`,
    rule: file === null ? null : rowFor(scope.caller.role, subject, worksOnOpenCase).rule,
    ground: file?.legalGround ?? null,
    purpose: file?.purpose ?? null,
    result: file === null ? 'NOT_FOUND' : 'OK',
  };
}
