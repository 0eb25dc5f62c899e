import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RecordScalingInput } from '@netwerk/api-contract';
import { carryOutCommand, type RequestScope } from '@netwerk/audit';
import { changeLook, writableCase } from '@netwerk/case-file';
import { checkLine, checkLines } from '@netwerk/domain';
import { createScaling, Graph } from '@netwerk/graph';
import { checkNotBeforeOpening } from '../check-case-dates.ts';

const operation = 'recordScaling';

/** How long "to whom or what" may be. */
const longestTo = 200;

/** Writes down that more or less help was called in. */
@Injectable()
export class ScalingService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput that names the field, also for a closed case; NotFound; Conflict for a reused key */
  async record(scope: RequestScope, input: RecordScalingInput) {
    const { idempotencyKey, ...request } = input;
    checkLine('to', request.to, longestTo);
    checkLines('why', request.why);
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request }, async (tx) => {
      const file = await writableCase(tx, scope, request.caseId);
      checkNotBeforeOpening('on', request.on, file);
      const scalingId = randomUUID();
      await tx.run(createScaling, { ...request, scalingId, now: scope.now, by: scope.caller.accountId });
      const look = changeLook(scope, file, { action: 'CREATE', subject: 'ScalingRecorded', operation });
      return { answer: { caseId: file.caseId, scalingId }, looks: [look], changed: true };
    });
  }
}
