import {
  ClientNetworkDocument,
  RecordMemberDocument,
  RecordStepOnMapDocument,
  RecordTieDocument,
  type TieFactsInput,
} from '../graphql/generated/graphql.ts';
import { RequestError } from '../graphql/request-error.ts';
import { request } from '../graphql/request.ts';
import { factsOf } from '../saving/tie-facts.ts';
import type { Step } from './step.types.ts';

/** The ids and keys of one act of putting on the map: the same for every retry, so that it has one effect. */
export interface MapAct {
  readonly memberId: string;
  readonly tieId: string;
  readonly recordKey: string;
  readonly noteKey: string;
}

export function newMapAct(): MapAct {
  const id = (): string => crypto.randomUUID();
  return { memberId: id(), tieId: id(), recordKey: id(), noteKey: id() };
}

interface Putting {
  readonly step: Step;
  /** Of the step, after looking back. */
  readonly version: number;
  readonly name: string;
  readonly today: string;
  readonly act: MapAct;
}

/**
 * Puts what came of a step on the map, with the acts that record any map, and notes it with the step. Fails with a
 * `RequestError`; the same act may be tried again.
 */
export async function putOnMap(putting: Putting): Promise<void> {
  const { step, version, act } = putting;
  const known = step.party?.memberId ?? null;
  if (known === null) await recordNewMember(putting);
  else await strengthenTie(putting, known);
  const input = { idempotencyKey: act.noteKey, caseId: step.caseId, stepId: step.id, baseVersion: version };
  const { recordStepOnMap } = await request(RecordStepOnMapDocument, {
    input: { ...input, memberId: known ?? act.memberId },
  });
  if (recordStepOnMap.__typename === 'NewerStep') throw new RequestError('CONFLICT');
}

async function recordNewMember({ step, name, today, act }: Putting): Promise<void> {
  const proposal = step.mapProposal;
  if (proposal === null) throw new RequestError('INVALID_INPUT');
  const facts: TieFactsInput = {
    ring: proposal.ring,
    outside: false,
    sector: proposal.sector,
    lifeDomain: proposal.lifeDomain,
    strength: null,
    frequency: null,
    nature: 'ORDINARY',
    support: withSupport([], proposal),
    source: 'TOLD',
  };
  await request(RecordMemberDocument, {
    input: {
      ...{
        idempotencyKey: act.recordKey,
        caseId: step.caseId,
        memberId: act.memberId,
        tieId: act.tieId,
        callName: name,
      },
      ...{ kind: proposal.memberKind, minor: false, on: step.introducedOn ?? today, facts },
    },
  });
}

/** Somebody who stands on the map already: the tie holds from today, with the support that flows now. */
async function strengthenTie({ step, today, act }: Putting, memberId: string): Promise<void> {
  const variables = { caseId: step.caseId, on: null, language: 'NL' as const };
  const { clientNetwork } = await request(ClientNetworkDocument, variables);
  const member = clientNetwork.members.find(({ id }) => id === memberId);
  if (member === undefined) throw new RequestError('NOT_FOUND');
  const facts = factsOf(member.tie);
  const proposal = step.mapProposal ?? { supportKinds: [], gives: false };
  const changed = { ...facts, nature: 'ORDINARY' as const, support: withSupport(facts.support, proposal) };
  if (member.tie.validTo === null && JSON.stringify(changed) === JSON.stringify(facts)) return;
  await request(RecordTieDocument, {
    input: {
      ...{ idempotencyKey: act.recordKey, caseId: step.caseId, memberId, baseVersion: member.version },
      ...{ tieId: act.tieId, since: today, facts: changed },
    },
  });
}

type Support = TieFactsInput['support'];

/** Every kind that the step brings flows at least once; what flowed already stays as it was. */
export function withSupport(
  support: Support,
  { supportKinds, gives }: { supportKinds: readonly Support[number]['kind'][]; gives: boolean },
): Support {
  const missing = supportKinds.filter((kind) => !support.some((each) => each.kind === kind));
  const raised = support.map((each) =>
    supportKinds.includes(each.kind) && (gives ? each.given : each.received) === 0
      ? { ...each, ...(gives ? { given: 1 } : { received: 1 }) }
      : each,
  );
  return [...raised, ...missing.map((kind) => ({ kind, received: gives ? 0 : 1, given: gives ? 1 : 0, words: null }))];
}
