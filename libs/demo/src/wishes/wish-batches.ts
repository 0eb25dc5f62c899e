import { addMonths, minutesOf, monthsAway, type IsoDate } from '@netwerk/domain';
import type { DemoBatch } from '../dataset/batch.types.ts';
import { plainLink } from '../dataset/plain-link.ts';
import type { NeedRow, OfferRow, OpportunityDecisionRow } from '../dataset/kansen-rows.types.ts';
import type { WeeklySlotRow } from '../dataset/rows.types.ts';
import { namedId } from '../people/plan.ts';
import type { DemoIds } from '../random/ids.ts';
import { caseId } from '../told/case-id.ts';
import { defined, recorded, recordedBy } from '../told/tie-rows.ts';
import type { ToldCase } from '../told/told.types.ts';
import type { ToldNeed, ToldOffer } from './wishes.types.ts';
import { supportKindOf } from '../told/support-letters.ts';

/** What a block of clients wants, likes, can and does not want, with everything around it. */
export function wishBatches(ids: DemoIds, cases: readonly ToldCase[]): DemoBatch[] {
  return [
    ...needBatches(ids, cases),
    ...offerBatches(ids, cases),
    ...rhythmBatches(ids, cases),
    ...peopleBatches(ids, cases),
    ...refusalBatches(ids, cases),
  ];
}

function needBatches(ids: DemoIds, cases: readonly ToldCase[]): DemoBatch[] {
  const told = cases.flatMap((one) =>
    (one.wishes?.needs ?? []).map((need, index) => ({ one, row: needRow(needId(ids, one.key, index), need) })),
  );
  return [
    { node: 'Need', rows: told.map(({ row }) => row) },
    { link: 'NEED_TOLD_IN', rows: told.map(({ one, row }) => plainLink(row.id, caseId(ids, one))) },
  ];
}

export function needId(ids: DemoIds, key: string, index: number): string {
  return ids.of('need', key, index);
}

function needRow(id: string, { words, kind, money, stepFree, on, metOn, ...need }: ToldNeed): NeedRow {
  return {
    id,
    words,
    supportKind: supportKindOf[kind],
    handlesMoney: money ?? false,
    stepFree: stepFree ?? false,
    since: on,
    state: metOn === undefined ? 'OPEN' : 'MET',
    confirmedOn: metOn ?? on,
    ...recorded(on),
    version: metOn === undefined ? 1 : 2,
    ...defined({
      lifeDomain: need.domain,
      interest: need.about,
      withWhom: need.withWhom,
      mostMetres: need.mostMetres,
      endedOn: metOn,
    }),
  };
}

/** An offer as it is stored. */
export function offerRow(id: string, { words, kind, money, on, ...offer }: ToldOffer): OfferRow {
  return {
    id,
    words,
    supportKind: supportKindOf[kind],
    handlesMoney: money ?? false,
    since: on,
    state: 'OPEN',
    confirmedOn: on,
    ...recorded(on),
    version: 1,
    ...defined({ lifeDomain: offer.domain, interest: offer.about }),
  };
}

/** Talents of the client, and what people on the map offer. */
function offerBatches(ids: DemoIds, cases: readonly ToldCase[]): DemoBatch[] {
  const talents = cases.flatMap((one) =>
    (one.wishes?.talents ?? []).map((offer, index) => ({ one, offer, id: ids.of('talent', one.key, index) })),
  );
  const offered = cases.flatMap((one) =>
    (one.wishes?.offered ?? []).map((offer, index) => ({ one, offer, id: ids.of('member-offer', one.key, index) })),
  );
  const all = [...talents, ...offered];
  const slots = all.flatMap(({ id, offer }) => slotsOf(ids, id, offer.at ?? []));
  return [
    { node: 'Offer', rows: all.map(({ id, offer }) => offerRow(id, offer)) },
    { link: 'OFFER_TOLD_IN', rows: all.map(({ one, id }) => plainLink(id, caseId(ids, one))) },
    { link: 'PERSON_OFFERS', rows: talents.map(({ one, id }) => plainLink(one.residentId, id)) },
    {
      link: 'MEMBER_OFFERS',
      rows: offered.map(({ one, offer, id }) => plainLink(ids.of('member', one.key, offer.member), id)),
    },
    { node: 'WeeklySlot', rows: slots.map(({ row }) => row) },
    { link: 'OFFERED_AT', rows: slots.map(({ of, row }) => plainLink(of, row.id)) },
  ];
}

function rhythmBatches(ids: DemoIds, cases: readonly ToldCase[]): DemoBatch[] {
  const free = cases.flatMap((one) => slotsOf(ids, one.key, one.wishes?.free ?? []).map((slot) => ({ ...slot, one })));
  return [
    { node: 'WeeklySlot', rows: free.map(({ row }) => row) },
    {
      link: 'FREE_AT',
      rows: free.map(({ one, row }) => ({
        from: one.residentId,
        to: row.id,
        properties: { caseId: caseId(ids, one) },
      })),
    },
    {
      link: 'INTERESTED_IN',
      rows: cases.flatMap((one) =>
        (one.wishes?.likes ?? []).map((interest) => ({
          from: one.residentId,
          to: interest,
          properties: { caseId: caseId(ids, one), since: one.wishes?.likesOn ?? one.openedOn },
        })),
      ),
    },
  ];
}

function peopleBatches(ids: DemoIds, cases: readonly ToldCase[]): DemoBatch[] {
  const memberId = (one: ToldCase, key: string) => ids.of('member', one.key, key);
  return [
    {
      link: 'STANDS_FOR',
      rows: cases.flatMap((one) =>
        (one.wishes?.known ?? []).map(({ member, resident, professional, on }) => ({
          from: memberId(one, member),
          to: professional === undefined ? namedId(ids, resident ?? '') : ids.of('professional', professional),
          properties: { since: on, recordedBy },
        })),
      ),
    },
    {
      link: 'AVOIDS_MEMBER',
      rows: cases.flatMap((one) =>
        (one.wishes?.avoids ?? []).map((member) => ({
          from: caseId(ids, one),
          to: memberId(one, member),
          properties: { id: ids.of('avoids', one.key, member), since: one.wishes?.likesOn ?? one.openedOn, recordedBy },
        })),
      ),
    },
  ];
}

function refusalBatches(ids: DemoIds, cases: readonly ToldCase[]): DemoBatch[] {
  const refused = cases.flatMap((one) =>
    (one.wishes?.refused ?? []).map((refusal, index) => ({
      one,
      refusal,
      row: decisionRow(ids.of('decision', one.key, index), refusal),
    })),
  );
  return [
    { node: 'OpportunityDecision', rows: refused.map(({ row }) => row) },
    { link: 'DECIDED_IN', rows: refused.map(({ one, row }) => plainLink(row.id, caseId(ids, one))) },
    {
      link: 'DECIDED_ABOUT_PERSON',
      rows: refused.map(({ refusal, row }) => plainLink(row.id, namedId(ids, refusal.resident))),
    },
  ];
}

function decisionRow(
  id: string,
  { saidBy, ruleId, on }: { saidBy: 'CLIENT' | 'OTHER_SIDE'; ruleId: string; on: IsoDate },
): OpportunityDecisionRow {
  const until = addMonths(on, monthsAway);
  return { id, ruleId, ruleVersion: 1, decision: 'DECLINED', reason: 'NOT_NOW', saidBy, on, until, ...recorded(on) };
}

/** Times in the week, written `2 10:00 12:00`, as nodes of `of`. */
export function slotsOf(ids: DemoIds, of: string, times: readonly string[]): { of: string; row: WeeklySlotRow }[] {
  return times.map((text, index) => {
    const [day = '', from = '', until = ''] = text.split(' ');
    const [fromMinute, untilMinute] = [minutesOf(from), minutesOf(until)];
    if (fromMinute === null || untilMinute === null) throw new RangeError(`Not a time in the week: ${text}`);
    const id = ids.of('free', of, index);
    return { of, row: { id, weekday: Number(day), fromMinute, untilMinute, weeks: 'EVERY' as const } };
  });
}
