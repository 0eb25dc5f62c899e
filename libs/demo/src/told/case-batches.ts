import type { DemoBatch } from '../dataset/batch.types.ts';
import type { CaseRow } from '../dataset/case-rows.types.ts';
import type { NetworkMemberRow } from '../dataset/rows.types.ts';
import type { DemoIds } from '../random/ids.ts';
import type { ToldCase, ToldMember } from './told.types.ts';
import { caseId } from './case-id.ts';
import { caseWorkBatches } from './case-work-batches.ts';
import { clientTieRows, defined, memberTieRow } from './tie-rows.ts';

const purpose = 'ondersteuning bij de vraag van de cliënt';

/** A block of files as batches: nodes first, then everything between them. */
export function caseBatches(ids: DemoIds, cases: readonly ToldCase[]): DemoBatch[] {
  return [
    ...nodeBatches(ids, cases),
    ...linkBatches(ids, cases),
    ...caseWorkBatches(ids, cases),
    ...tieBatches(ids, cases),
  ];
}

function nodeBatches(ids: DemoIds, cases: readonly ToldCase[]): DemoBatch[] {
  return [
    { node: 'Case', rows: cases.map((one) => caseRow(ids, one)) },
    { node: 'NetworkMember', rows: cases.flatMap((one) => one.members.map((member) => memberRow(ids, one, member))) },
    {
      node: 'Agreement',
      rows: cases.flatMap((one) =>
        one.agreements.map((agreed) => ({ id: agreementId(ids, one, agreed.kind), ...agreed })),
      ),
    },
    {
      node: 'WaitingEntry',
      rows: cases.flatMap((one) => one.waiting.map((entry, index) => ({ id: waitingId(ids, one, index), ...entry }))),
    },
  ];
}

function linkBatches(ids: DemoIds, cases: readonly ToldCase[]): DemoBatch[] {
  return [
    { link: 'CONCERNS', rows: cases.map((one) => ({ from: caseId(ids, one), to: one.residentId, properties: {} })) },
    {
      link: 'HANDLED_BY',
      rows: cases.map((one) => ({ from: caseId(ids, one), to: ids.of('team', one.team), properties: {} })),
    },
    { link: 'WORKS_ON', rows: cases.flatMap((one) => roleLinks(ids, one)) },
    {
      link: 'RECORDED_IN',
      rows: cases.flatMap((one) =>
        one.members.map((member) => ({
          from: ids.of('member', one.key, member.key),
          to: caseId(ids, one),
          properties: {},
        })),
      ),
    },
    { link: 'AGREEMENT_BINDS', rows: cases.flatMap((one) => agreementLinks(ids, one, one.residentId)) },
    { link: 'GIVEN_IN', rows: cases.flatMap((one) => agreementLinks(ids, one, caseId(ids, one))) },
    {
      link: 'WAITS_IN',
      rows: cases.flatMap((one) =>
        one.waiting.map((_, index) => ({ from: caseId(ids, one), to: waitingId(ids, one, index), properties: {} })),
      ),
    },
  ];
}

function tieBatches(ids: DemoIds, cases: readonly ToldCase[]): DemoBatch[] {
  return [
    {
      link: 'CLIENT_TIE',
      rows: cases.flatMap((one) =>
        one.members.flatMap((member) => clientTieRows(ids, one.key, caseId(ids, one), one.residentId, member)),
      ),
    },
    {
      link: 'MEMBER_TIE',
      rows: cases.flatMap((one) => one.knows.map((tie) => memberTieRow(ids, one.key, caseId(ids, one), tie))),
    },
  ];
}

function caseRow(ids: DemoIds, one: ToldCase): CaseRow {
  return {
    id: caseId(ids, one),
    openedOn: one.openedOn,
    asked: one.asked,
    question: one.question,
    legalGround: one.legalGround,
    purpose,
    version: 1,
    ...defined({
      closedOn: one.closedOn,
      referrer: one.referrer,
      agreedInstead: one.agreedInstead,
      goal: one.goal,
      lookAgainOn: one.lookAgainOn,
      outcome: one.outcome,
      outcomeWords: one.outcomeWords,
      lightContactWords: one.lightContactWords,
      discussedOn: one.discussedOn,
    }),
  };
}

function memberRow(ids: DemoIds, one: ToldCase, member: ToldMember): NetworkMemberRow {
  return {
    id: ids.of('member', one.key, member.key),
    callName: member.name,
    kind: member.kind ?? 'INFORMAL',
    minor: member.minor ?? false,
    ...defined({
      relation: member.relation,
      goneBecause: member.gone?.because,
      goneSince: member.gone?.since,
      informedOn: member.informed,
    }),
  };
}

function roleLinks(ids: DemoIds, one: ToldCase) {
  return one.roles.map(({ who, role, from, to }) => ({
    from: ids.of('professional', who),
    to: caseId(ids, one),
    properties: { role, validFrom: from, ...defined({ validTo: to }) },
  }));
}

function agreementLinks(ids: DemoIds, one: ToldCase, to: string) {
  return one.agreements.map((agreed) => ({ from: agreementId(ids, one, agreed.kind), to, properties: {} }));
}

function agreementId(ids: DemoIds, one: ToldCase, kind: string): string {
  return ids.of('agreement', one.key, kind);
}

function waitingId(ids: DemoIds, one: ToldCase, index: number): string {
  return ids.of('waiting', one.key, index);
}
