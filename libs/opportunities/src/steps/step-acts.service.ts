import { Injectable } from '@nestjs/common';
import type {
  EndStepInput,
  IntroduceStepInput,
  LookBackOnStepInput,
  RecordStepOnMapInput,
  ReportStepStoppedInput,
  RescheduleStepInput,
  ShareStepNamesInput,
  StepResult,
} from '@netwerk/api-contract';
import { carryOutCommand, type RequestScope } from '@netwerk/audit';
import { checkLine, checkLines, endsThatGoOn, InvalidInput } from '@netwerk/domain';
import { Graph, memberOnMap, releasePlace } from '@netwerk/graph';
import { actOnStep, standingAfter, type StepActOf, type StepTarget } from './step-act.ts';
import { shareNames } from './step-names.ts';

/** How long the line about what helps now may be. */
const longestHelp = 200;

/** What workers do with a step. Each act: once per key, under the lock of the case, only from the version that they saw. */
@Injectable()
export class StepActsService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  introduce(scope: RequestScope, input: IntroduceStepInput): Promise<StepResult> {
    const { on, words = null } = input;
    checkWords(words);
    return this.act(scope, 'introduceStep', input, async () => ({
      ...{ act: { act: 'INTRODUCE', on }, kind: 'INTRODUCED', on, words },
    }));
  }

  reschedule(scope: RequestScope, input: RescheduleStepInput): Promise<StepResult> {
    const { to, words = null } = input;
    checkWords(words);
    return this.act(scope, 'rescheduleStep', input, async () => ({
      ...{ act: { act: 'RESCHEDULE', to }, kind: 'RESCHEDULED', on: scope.today, words },
    }));
  }

  lookBack(scope: RequestScope, input: LookBackOnStepInput): Promise<StepResult> {
    const { how, words = null, helpWords = null, nextOn = null } = input;
    checkWords(words);
    if (helpWords !== null) checkLine('helpWords', helpWords, longestHelp);
    return this.act(scope, 'lookBackOnStep', input, async () => ({
      ...{ act: { act: 'LOOK_BACK', how, nextOn }, kind: 'LOOKED_BACK', on: scope.today, how, words, helpWords },
    }));
  }

  reportStopped(scope: RequestScope, input: ReportStepStoppedInput): Promise<StepResult> {
    const { on, words = null } = input;
    checkWords(words);
    return this.act(scope, 'reportStepStopped', input, async () => ({
      ...{ act: { act: 'REPORT_STOPPED', on }, kind: 'STOPPED', on, words },
    }));
  }

  end(scope: RequestScope, input: EndStepInput): Promise<StepResult> {
    const { because, words = null } = input;
    checkWords(words);
    if (because === 'CASE_CLOSED') throw new InvalidInput({ field: 'because', reason: 'NOT_FOR_THIS_STATE' });
    return this.act(scope, 'endStep', input, async (tx, { id }) => {
      // What goes on without us keeps its place.
      if (!endsThatGoOn.includes(because)) await tx.run(releasePlace, { stepId: id });
      return { act: { act: 'END', because }, kind: 'ENDED', on: scope.today, words };
    });
  }

  shareNames(scope: RequestScope, input: ShareStepNamesInput): Promise<StepResult> {
    return this.act(scope, 'shareStepNames', input, (tx, step, file) => shareNames(tx, scope, input, step, file));
  }

  recordOnMap(scope: RequestScope, input: RecordStepOnMapInput): Promise<StepResult> {
    const { memberId } = input;
    return this.act(scope, 'recordStepOnMap', input, async (tx, step, { caseId }) => {
      const act = { act: 'PUT_ON_MAP', memberId } as const;
      standingAfter(step, act, scope.today);
      const [member] = await tx.run(memberOnMap, { caseId, memberId, today: scope.today });
      if (member === undefined) throw new InvalidInput({ field: 'memberId', reason: 'NOT_ON_MAP' });
      return { act, kind: 'ON_MAP', on: scope.today };
    });
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  private act<Input extends StepTarget & { idempotencyKey: string }>(
    scope: RequestScope,
    operation: string,
    { idempotencyKey, ...request }: Input,
    decide: StepActOf,
  ): Promise<StepResult> {
    const { caseId, stepId, baseVersion } = request;
    return carryOutCommand<StepResult>(this.graph, scope, { operation, idempotencyKey, request }, (tx) =>
      actOnStep(tx, scope, { caseId, stepId, baseVersion, operation }, decide),
    );
  }
}

function checkWords(words: string | null): void {
  if (words !== null) checkLines('words', words);
}
