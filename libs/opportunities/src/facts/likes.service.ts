import { Injectable } from '@nestjs/common';
import type {
  ChangeFreeTimesInput,
  ChangeInterestsInput,
  FreeTimesChanged,
  InterestsChanged,
} from '@netwerk/api-contract';
import { carryOutCommand, type RequestScope } from '@netwerk/audit';
import { changeLook, writableCase } from '@netwerk/case-file';
import { InvalidInput, minutesInCommon, mostFreeTimes, NotFound, type SlotTime } from '@netwerk/domain';
import { changeFreeTimes, changeInterests, freeTimes, Graph } from '@netwerk/graph';
import { checkTime, refuse, writtenSlot } from './fact-input.ts';

/** What a client likes to do and when they have time. Acts add and take away, so that two workers at once keep each other's. */
@Injectable()
export class LikesService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  /** @throws InvalidInput, NotFound, Conflict when the key was used for another request */
  async changeInterests(scope: RequestScope, input: ChangeInterestsInput): Promise<InterestsChanged> {
    const { idempotencyKey, ...request } = input;
    const { caseId, add, remove } = input;
    refuse(add.length + remove.length === 0, 'add', 'EMPTY');
    refuse(new Set([...add, ...remove]).size < add.length + remove.length, 'add', 'TWICE');
    const operation = 'changeInterests';
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request }, async (tx) => {
      const file = await writableCase(tx, scope, caseId);
      const [row] = await tx.run(changeInterests, { caseId, add, remove, today: scope.today });
      if (row === undefined) throw new NotFound();
      const looks = [changeLook(scope, file, { action: 'CHANGE', subject: 'InterestsChanged', operation })];
      return { answer: { caseId, interests: row.interests }, looks, changed: true };
    });
  }

  /** @throws InvalidInput (also OVERLAP and TOO_MANY beside what stands), NotFound, Conflict when the key was used otherwise */
  async changeFreeTimes(scope: RequestScope, input: ChangeFreeTimesInput): Promise<FreeTimesChanged> {
    const { idempotencyKey, ...request } = input;
    const { caseId, remove } = input;
    refuse(input.add.length + remove.length === 0, 'add', 'EMPTY');
    refuse(input.add.length > mostFreeTimes || remove.length > mostFreeTimes, 'add', 'TOO_MANY');
    const asked = input.add.map((time) => checkTime('add', time));
    const operation = 'changeFreeTimes';
    return carryOutCommand(this.graph, scope, { operation, idempotencyKey, request }, async (tx) => {
      const file = await writableCase(tx, scope, caseId);
      const staying = (await tx.run(freeTimes, { caseId })).filter(({ id }) => !remove.includes(id));
      const fresh = freshTimes(staying, asked);
      const add = fresh.map((time) => writtenSlot(time, 'EVERY'));
      const [row] = await tx.run(changeFreeTimes, { caseId, add, remove });
      if (row === undefined) throw new NotFound();
      const looks = [changeLook(scope, file, { action: 'CHANGE', subject: 'FreeTimesChanged', operation })];
      return { answer: { caseId, count: row.times }, looks, changed: true };
    });
  }
}

/** What has to be added beside what stays: a time that stands there already is not doubled. @throws InvalidInput */
function freshTimes(staying: readonly SlotTime[], asked: readonly SlotTime[]): SlotTime[] {
  const fresh: SlotTime[] = [];
  for (const time of asked) {
    if ([...staying, ...fresh].some((other) => isSame(other, time))) continue;
    refuse(minutesInCommon([time], [...staying, ...fresh]) > 0, 'add', 'OVERLAP');
    fresh.push(time);
  }
  if (staying.length + fresh.length > mostFreeTimes)
    throw new InvalidInput({ field: 'add', reason: 'TOO_MANY', limit: mostFreeTimes });
  return fresh;
}

function isSame(one: SlotTime, other: SlotTime): boolean {
  return one.weekday === other.weekday && one.fromMinute === other.fromMinute && one.untilMinute === other.untilMinute;
}
