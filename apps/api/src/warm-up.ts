import { systemCaller } from '@netwerk/access';
import { chain, idleSince } from '@netwerk/audit';
import { todayInTheNetherlands } from '@netwerk/domain';
import * as questions from '@netwerk/graph';
import type { Graph, Question } from '@netwerk/graph';
import type { Logger } from 'pino';
import { errorForLog } from './logging/log.ts';

/** An id that nothing has: every question finds nobody and changes nothing. */
const nobody = 'warm-up';

const system = systemCaller('warm-up');

/** The largest plan takes seconds of a processor; on a machine that has just started everything else runs too. */
const planTimeoutMs = 60_000;

/**
 * Asks the main questions once about nobody, so that the database has made their plans before the first worker comes: on a
 * small machine a plan takes seconds, an answer milliseconds. Nothing is shown, stored or recorded. It stops at the first
 * question that fails, which is logged: the service itself does not depend on it.
 */
export async function warmUp(graph: Graph, log: Logger): Promise<void> {
  for (const { name, ask } of steps(graph)) {
    try {
      await ask();
    } catch (error) {
      log.warn({ question: name, error: errorForLog(error) }, 'warm-up ended early');
      return;
    }
  }
}

interface Step {
  readonly name: string;
  readonly ask: () => Promise<unknown>;
}

function steps(graph: Graph): Step[] {
  const now = new Date().toISOString();
  const today = todayInTheNetherlands();
  const worker = { professionalId: nobody, today, now };
  const login = { tokenHash: nobody, now, idleSince: idleSince(now) };
  const read = <P extends object>(asked: Question<P, unknown>, parameters: P): Step => ({
    name: asked.name,
    ask: () => graph.read(system, asked, parameters, { timeoutMs: planTimeoutMs }),
  });
  return [
    read(questions.demoPeople, {}),
    read(questions.findAccount, { username: nobody }),
    read(questions.findSession, { ...login, realToday: today, demoClock: true }),
    read(questions.caseload, { ...worker, search: null }),
    read(questions.caseFile, { caseId: nobody, ...worker }),
    read(questions.networkHistory, { caseId: nobody, ...worker }),
    { name: questions.nearbyOffers.name, ask: () => questions.planNearbyOffers(graph, system) },
    read(questions.networkEditing, { caseId: nobody, tokenHash: nobody, professionalId: nobody, today }),
    read(questions.networkRecords, { caseId: nobody }),
    read(questions.colleagueClients, { professionalId: nobody, today, searchName: nobody, caseId: null }),
    read(questions.volunteerList, { professionalId: nobody, today }),
    read(questions.volunteer, { volunteerId: nobody, professionalId: nobody, today }),
    closingStep(graph, { ...login, role: 'SOCIAL_WORKER' }),
  ];
}

/** The closing write of every request. Its login does not exist, so it writes no record; an empty chain may begin. */
function closingStep(graph: Graph, login: questions.ValidSessionParameters): Step {
  const head = { lane: 1, sequence: 0, hash: '' };
  const look = { subject: nobody, subjectId: null, operation: nobody, rule: null, ground: null, purpose: null };
  const records = chain(head, [{ action: 'READ', ...look, result: 'NOT_FOUND' }], {
    caller: system,
    at: login.now,
    requestId: null,
  });
  const parameters = { ...login, lane: head.lane, expectedSequence: head.sequence, expectedHash: head.hash, records };
  return {
    name: questions.closeRequest.name,
    ask: () => graph.writeOnce(system, questions.closeRequest, parameters),
  };
}
