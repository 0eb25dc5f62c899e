import { cypher, param, type Fragment } from '@netwerk/cypher';
import { agreementHoldsCypher } from '../agreements/network-agreement.ts';

/** Today, as the database knows a day. */
export const today = cypher`date(${param('today')})`;

/** Whether something that runs from `since` up to `until` holds today. */
export function runsToday(thing: Fragment): Fragment {
  return cypher`${thing}.since <= ${today} AND (${thing}.until IS NULL OR ${thing}.until > ${today})`;
}

/**
 * Whether the tie `tie` is open, and both people agreed today that it is known: here, or where it was read in from with
 * their consent. Other grounds let a municipality keep the fact, not introduce people by it.
 */
export const openTieHolds = cypher`
  tie.caseId IS NULL AND tie.validFrom <= ${today} AND (tie.validTo IS NULL OR tie.validTo > ${today})
    AND (EXISTS { MATCH (agreed:Agreement {id: tie.agreementId}) WHERE ${agreementHoldsCypher(cypher`agreed`)} }
      OR (tie.agreementId IS NULL AND EXISTS { MATCH (import:Import {id: tie.importId}) WHERE import.ground = 'CONSENT' }))`;

/** Volunteers told at their registration until when they may be asked: up to and including that day. */
export const volunteerMayBeAsked = cypher`(person:Volunteer AND person.mayBeAskedUntil >= ${today}
    AND (person.stoppedOn IS NULL OR person.stoppedOn > ${today}))`;

/** Whether `offer` of `person` is open today, and rests on an agreement A1 of that person or on a volunteer's word. */
export const offerHolds = cypher`
  offer.areaCode IS NOT NULL AND offer.state = 'OPEN' AND ${runsToday(cypher`offer`)}
    AND ((offer.agreementId IS NULL AND ${volunteerMayBeAsked}) OR EXISTS {
      MATCH (agreed:Agreement {id: offer.agreementId})-[:BINDS]->(person)
      WHERE agreed.kind = 'A1' AND ${agreementHoldsCypher(cypher`agreed`)}
    })`;

/** Whether `person` agreed to be asked (A1), or is a volunteer who may be asked for what they offer. */
export const mayBeAsked = cypher`
  (EXISTS {
      MATCH (person)<-[:BINDS]-(agreed:Agreement {kind: 'A1'}) WHERE ${agreementHoldsCypher(cypher`agreed`)}
    } OR (${volunteerMayBeAsked} AND EXISTS {
      MATCH (person)-[:OFFERS]->(offer:Offer) WHERE offer.agreementId IS NULL AND ${offerHolds}
    }))`;

/** Who may come into an answer at all: an adult who lives where it may be known, and whom nothing keeps away. */
export const mayAppear = cypher`
  person <> client AND NOT person.minor AND NOT coalesce(person.hiddenAddress, false) AND NOT person.id IN leftOut`;
