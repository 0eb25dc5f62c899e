import { z } from 'zod';
import { cypher, param, type Fragment } from '@netwerk/cypher';
import type { Interest, IsoDate, IsoInstant, LifeDomain, SupportKind } from '@netwerk/domain';
import { question } from '../connection/question.ts';
import { offerMap, offerShape, offerStands } from './fact.rows.ts';
import type { WrittenSlot } from './likes.query.ts';

/** What somebody can or wants to do. */
export interface OfferFacts {
  readonly words: string;
  readonly supportKind: SupportKind;
  readonly lifeDomain: LifeDomain | null;
  readonly interest: Interest | null;
  readonly handlesMoney: boolean;
}

interface OfOffer {
  readonly caseId: string;
  readonly offerId: string;
}

type NewOffer = OfOffer &
  OfferFacts & { since: IsoDate; at: readonly WrittenSlot[]; now: IsoInstant; recordedBy: string };

const saved = z.strictObject({ id: z.string(), version: z.number().int() });

const facts = cypher`
      offer.words = ${param('words')}, offer.supportKind = ${param('supportKind')}, offer.lifeDomain = ${param('lifeDomain')},
      offer.interest = ${param('interest')}, offer.handlesMoney = ${param('handlesMoney')}, offer.since = date(${param('since')})`;

const times = cypher`
    CALL (offer) {
      UNWIND ${param('at')} AS slot
      CREATE (offer)-[:OFFERED_AT]->(held:WeeklySlot)
      SET held = slot
    }`;

const offerOfFile = cypher`MATCH (file:Case {id: ${param('caseId')}})<-[:TOLD_IN]-(offer:Offer {id: ${param('offerId')}})`;

/** @param whose finds `file` and `giver` */
function recording(whose: Fragment): Fragment {
  return cypher`
    ${whose}
    CREATE (giver)-[:OFFERS]->(offer:Offer {
      id: ${param('offerId')}, state: 'OPEN', confirmedOn: date(${param('since')}), recordedAt: datetime(${param('now')}),
      recordedBy: ${param('recordedBy')}, version: 1
    })-[:TOLD_IN]->(file)
    SET ${facts}
    WITH offer
    ${times}
    RETURN offer.id AS id, offer.version AS version`;
}

/** One offer that was told in this file; no row when it was not. `ofClient`: a talent. Ask it under the lock of the case. */
export const offerOfCase = question<OfOffer>()({
  name: 'client-facts/offer',
  statement: cypher`
    ${offerOfFile}
    RETURN ${offerMap} AS offer, offer.state AS state, EXISTS { (file)-[:CONCERNS]->(:Resident)-[:OFFERS]->(offer) } AS ofClient`,
  row: z.strictObject({ offer: z.strictObject(offerShape), state: z.string(), ofClient: z.boolean() }),
});

export const countTalents = question<{ caseId: string; today: IsoDate }>()({
  name: 'client-facts/count-talents',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})-[:CONCERNS]->(client:Resident)
    MATCH (client)-[:OFFERS]->(offer:Offer)-[:TOLD_IN]->(file) WHERE ${offerStands}
    RETURN count(offer) AS offers`,
  row: z.strictObject({ offers: z.number().int() }),
});

/** A member who can offer something, and what they offer. No row: nobody of this map. `gone`: died or moved away. */
export const offeringMember = question<{ caseId: string; memberId: string; today: IsoDate }>()({
  name: 'client-facts/offering-member',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})<-[:RECORDED_IN]-(member:NetworkMember {id: ${param('memberId')}})
    RETURN member.kind IN ['INFORMAL', 'PROFESSIONAL'] AS isPerson, member.goneBecause IS NOT NULL AS gone,
      COUNT { MATCH (member)-[:OFFERS]->(offer:Offer) WHERE ${offerStands} } AS offers`,
  row: z.strictObject({ isPerson: z.boolean(), gone: z.boolean(), offers: z.number().int() }),
});

/** What the client can or likes to do for others. */
export const recordTalent = question<NewOffer>()({
  name: 'client-facts/record-talent',
  statement: recording(cypher`MATCH (file:Case {id: ${param('caseId')}})-[:CONCERNS]->(giver:Resident)`),
  row: saved,
});

/** What a member of the map would like to do, as the client told it. */
export const recordMemberOffer = question<NewOffer & { memberId: string }>()({
  name: 'client-facts/record-member-offer',
  statement: recording(
    cypher`MATCH (file:Case {id: ${param('caseId')}})<-[:RECORDED_IN]-(giver:NetworkMember {id: ${param('memberId')}})`,
  ),
  row: saved,
});

/** Replaces what is known of one offer; it was said today. Ask it under the lock of the case. */
export const changeOffer = question<
  OfOffer & OfferFacts & { since: IsoDate; at: readonly WrittenSlot[]; today: IsoDate }
>()({
  name: 'client-facts/change-offer',
  statement: cypher`
    ${offerOfFile}
    CALL (offer) { MATCH (offer)-[:OFFERED_AT]->(old:WeeklySlot) DETACH DELETE old }
    SET ${facts}, offer.confirmedOn = date(${param('today')}), offer.version = offer.version + 1
    WITH offer
    ${times}
    RETURN offer.id AS id, offer.version AS version`,
  row: saved,
});

/** Writes down that somebody no longer offers this; it stays kept. Ask it under the lock of the case. */
export const endOffer = question<OfOffer & { on: IsoDate }>()({
  name: 'client-facts/end-offer',
  statement: cypher`
    ${offerOfFile}
    SET offer.state = 'ENDED', offer.until = date(${param('on')}), offer.version = offer.version + 1
    RETURN offer.id AS id, offer.version AS version`,
  row: saved,
});
