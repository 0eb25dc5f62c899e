import type { ClientFacts, ClientFreeTime, ClientOffer, OpportunityKind, WeeklySlot } from '@netwerk/api-contract';
import { opportunityRules, timeOf, weekdays, type SlotTime } from '@netwerk/domain';
import type { ClientFactsRow, OfferRow } from '@netwerk/graph';

/** The contract's facts out of the statement's row. */
export function factsOfRow(caseId: string, row: ClientFactsRow): ClientFacts {
  const { callName, needs, interests, avoided, knownMembers } = row;
  return {
    ...{ caseId, callName, needs, interests, avoided, knownMembers },
    freeTimes: row.freeTimes.map(freeTimeOf),
    talents: row.talents.map(offerOf),
    memberOffers: row.memberOffers.map((told) => ({ ...told, offer: offerOf(told.offer) })),
    putAside: row.putAside.map(({ ruleId, ...decision }) => ({ ...decision, kind: kindOfRule(ruleId) })),
  };
}

export function offerOf({ at, ...offer }: OfferRow): ClientOffer {
  return { ...offer, at: at.map((slot): WeeklySlot => ({ ...timesOf(slot), weeks: slot.weeks })) };
}

function freeTimeOf({ id, ...slot }: SlotTime & { id: string }): ClientFreeTime {
  return { id, ...timesOf(slot) };
}

function timesOf({ weekday, fromMinute, untilMinute }: SlotTime) {
  const day = weekdays[weekday - 1];
  if (day === undefined) throw new Error('A time in the week stands on no day.');
  return { weekday: day, from: timeOf(fromMinute), until: timeOf(untilMinute) };
}

/** Null for a rule that is no longer there. */
function kindOfRule(ruleId: string): OpportunityKind | null {
  return opportunityRules.find((rule) => rule.ruleId === ruleId)?.kind ?? null;
}
