import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type * as contract from '@netwerk/api-contract';
import type { RequestScope } from '@netwerk/audit';
import { checkLines, InvalidInput, NotFound } from '@netwerk/domain';
import * as questions from '@netwerk/graph';
import { Graph, integer } from '@netwerk/graph';
import { checkChange, checkContact, checkNotAfter, checkNotBefore } from './volunteer-input.ts';
import { keepVolunteer } from './volunteer-keeping.ts';
import { readerOf } from './volunteer.service.ts';

type Result = Promise<contract.ChangeVolunteerResult>;

/** What is done with a volunteer by whoever registered or guides them. */
@Injectable()
export class VolunteerKeepingService {
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  async change(scope: RequestScope, input: contract.ChangeVolunteerInput): Result {
    checkChange(input, scope.today);
    const facts = {
      volunteerId: input.volunteerId,
      peopleLimit: integer(input.peopleLimit),
      hoursLimit: wholeOrNull(input.hoursLimit),
      languages: input.languages ?? null,
      training: input.training ?? null,
      trainedOn: input.trainedOn ?? null,
      screenedOn: input.screenedOn ?? null,
      mayBeAskedUntil: input.mayBeAskedUntil ?? null,
    };
    return keepVolunteer(this.graph, scope, {
      operation: 'changeVolunteer',
      input,
      write: async (tx) => versionOf(await tx.run(questions.changeVolunteer, facts)),
    });
  }

  async handOver(scope: RequestScope, input: contract.HandOverVolunteerInput): Result {
    checkNotAfter('from', input.from, scope.today);
    const { volunteerId, guideId, from } = input;
    return keepVolunteer(this.graph, scope, {
      operation: 'handOverVolunteer',
      input,
      write: async (tx) => {
        const handing = { volunteerId, guideId, from, ...readerOf(scope) };
        const [row] = await tx.run(questions.handOverVolunteer, handing);
        if (row?.outcome === 'BEFORE_START') throw new InvalidInput({ field: 'from', reason: 'BEFORE_START' });
        if (row?.outcome !== 'DONE') throw new InvalidInput({ field: 'guideId', reason: row?.outcome ?? 'UNKNOWN' });
        return row.version;
      },
    });
  }

  async pause(scope: RequestScope, input: contract.PauseVolunteerInput): Result {
    const { volunteerId, until } = input;
    if (until <= scope.today) throw new InvalidInput({ field: 'until', reason: 'IN_PAST' });
    return keepVolunteer(this.graph, scope, {
      operation: 'pauseVolunteer',
      input,
      write: async (tx) => versionOf(await tx.run(questions.pauseVolunteer, { volunteerId, until })),
    });
  }

  async endPause(scope: RequestScope, input: contract.EndVolunteerPauseInput): Result {
    const { volunteerId } = input;
    return keepVolunteer(this.graph, scope, {
      operation: 'endVolunteerPause',
      input,
      write: async (tx) => versionOf(await tx.run(questions.pauseVolunteer, { volunteerId, until: null })),
    });
  }

  async noteContact(
    scope: RequestScope,
    input: contract.NoteVolunteerContactInput,
  ): Promise<contract.VolunteerChanged> {
    checkContact(input, scope.today);
    const { on } = input;
    const answer = await keepVolunteer(this.graph, scope, {
      operation: 'noteVolunteerContact',
      input,
      write: async (tx, { since }) => {
        if (on < since) throw new InvalidInput({ field: 'on', reason: 'BEFORE_START' });
        return versionOf(await tx.run(questions.noteVolunteerContact, contactOf(scope, input)));
      },
    });
    if (answer.__typename !== 'VolunteerChanged') throw new NotFound();
    return answer;
  }

  async planCall(scope: RequestScope, input: contract.PlanVolunteerCallInput): Result {
    checkNotBefore('callOn', input.callOn, scope.today);
    const call = { volunteerId: input.volunteerId, callOn: input.callOn ?? null };
    return keepVolunteer(this.graph, scope, {
      operation: 'planVolunteerCall',
      input,
      write: async (tx) => versionOf(await tx.run(questions.planVolunteerCall, call)),
    });
  }

  async stop(scope: RequestScope, input: contract.StopVolunteerInput): Result {
    const { volunteerId, on, thankedOn = null, words = null } = input;
    checkNotAfter('on', on, scope.today);
    checkNotAfter('thankedOn', thankedOn, scope.today);
    if (words !== null) checkLines('words', words);
    return keepVolunteer(this.graph, scope, {
      operation: 'stopVolunteer',
      input,
      write: async (tx, { since }) => {
        if (on < since) throw new InvalidInput({ field: 'on', reason: 'BEFORE_START' });
        return versionOf(await tx.run(questions.stopVolunteer, { volunteerId, on, thankedOn, words }));
      },
    });
  }
}

function contactOf(scope: RequestScope, input: contract.NoteVolunteerContactInput): questions.NoteContactParameters {
  return {
    volunteerId: input.volunteerId,
    professionalId: scope.caller.professionalId,
    contactId: randomUUID(),
    now: scope.now,
    on: input.on,
    note: input.note ?? null,
    helpsNow: wholeOrNull(input.helpsNow),
    hoursNow: wholeOrNull(input.hoursNow),
    callOn: input.callOn ?? null,
  };
}

function wholeOrNull(count: number | null | undefined): unknown {
  return typeof count === 'number' ? integer(count) : null;
}

/** @throws NotFound when the volunteer went away under the lock, which cannot be */
function versionOf([row]: readonly { version: number }[]): number {
  if (row === undefined) throw new NotFound();
  return row.version;
}
