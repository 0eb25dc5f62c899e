import { cypher, param, type Fragment } from '@netwerk/cypher';
import { holdsTodayCypher } from '@netwerk/access';
import { agreementHoldsCypher } from '../agreements/network-agreement.ts';
import { runsToday, today } from './holding.fragments.ts';
import { nearbyRow } from './nearby-row.fragment.ts';

/** Where the client lives, as `home`; null where that is not known. */
export const homeArea = cypher`
  CALL (client) {
    OPTIONAL MATCH (client)-[lives:LIVES_IN]->(area:Area)
    WHERE ${holdsTodayCypher(cypher`lives`)}
    RETURN area AS home ORDER BY lives.validFrom DESC, area.code LIMIT 1
  }`;

/** What the client asks for and likes, as lists of codes: what is looked for outside the own file. */
export const lookedFor = cypher`
  CALL (file) {
    MATCH (file)<-[:TOLD_IN]-(need:Need {state: 'OPEN'}) WHERE need.since <= ${today}
    WITH need ORDER BY need.since DESC, need.id LIMIT 20
    RETURN collect(need) AS needs
  }
  CALL (file, client) {
    MATCH (client)-[tie:TIED_TO]->(:NetworkMember)
    WHERE tie.caseId = file.id AND tie.validFrom <= ${today} AND (tie.validTo IS NULL OR tie.validTo > ${today})
    WITH sum(coalesce(tie.receivesPractical, 0)) AS practical, sum(coalesce(tie.receivesCompany, 0)) AS company,
      sum(coalesce(tie.receivesAdvice, 0)) AS advice, sum(coalesce(tie.receivesEmotional, 0)) AS emotional
    RETURN CASE WHEN practical > 0 THEN ['PRACTICAL'] ELSE [] END + CASE WHEN company > 0 THEN ['COMPANY'] ELSE [] END +
      CASE WHEN advice > 0 THEN ['ADVICE'] ELSE [] END + CASE WHEN emotional > 0 THEN ['EMOTIONAL'] ELSE [] END AS carriedKinds
  }
  CALL (file, client) {
    MATCH (client)-[likes:INTERESTED_IN]->(interest:Interest)
    WHERE likes.caseId = file.id
    WITH interest, max(likes.since) AS since ORDER BY since DESC, interest.code LIMIT 30
    RETURN collect({code: interest.code, since: toString(since)}) AS interests
  }
  CALL (file, client) {
    MATCH (client)-[:OFFERS]->(talent:Offer)-[:TOLD_IN]->(file)
    WHERE talent.state = 'OPEN' AND ${runsToday(cypher`talent`)}
    WITH talent ORDER BY talent.confirmedOn DESC, talent.id LIMIT 20
    RETURN collect(talent) AS talents
  }
  WITH *, [need IN needs | need.supportKind] AS neededKinds, [need IN needs WHERE need.lifeDomain IS NOT NULL | need.lifeDomain] AS domains,
    [need IN needs WHERE need.interest IS NOT NULL | need.interest] + [interest IN interests | interest.code] AS liked,
    [talent IN talents WHERE talent.interest IS NOT NULL | talent.interest] AS canDo`;

const offerColumns: readonly Fragment[] = [
  cypher`offer.id`,
  cypher`offer.words`,
  cypher`offer.supportKind`,
  cypher`offer.lifeDomain`,
  cypher`offer.interest`,
  cypher`offer.handlesMoney`,
  cypher`toString(offer.confirmedOn)`,
];

/** A row of an offer: whose it is, and what it is. Needs `offer`. */
export function offerRow(of: Fragment, ownerId: Fragment): Fragment {
  return nearbyRow(cypher`'OFFER'`, of, ownerId, ...offerColumns);
}

/** A row of a time in the week. Needs `slot`. */
export function slotRow(ofId: Fragment): Fragment {
  return nearbyRow(cypher`'SLOT'`, ofId, cypher`slot.weekday`, cypher`slot.fromMinute`, cypher`slot.untilMinute`);
}

/** The client and how the agreements stand; one row, always. */
export const fileBranch = cypher`
  OPTIONAL MATCH (edition:CaseEdition)-[:EDITION_OF]->(file) WHERE edition.question <> file.question
  WITH file, client, home, agreementState, lookingState, max(date(edition.replacedAt)) AS changedOn
  OPTIONAL MATCH (client)-[:LIVES_WITH]->(household:Household)
  WITH file, client, home, agreementState, lookingState, changedOn, min(household.id) AS householdId
  ${nearbyRow(
    cypher`'FILE'`,
    cypher`client.id`,
    cypher`client.callName`,
    cypher`client.minor`,
    cypher`coalesce(client.hiddenAddress, false)`,
    cypher`householdId`,
    cypher`home.code`,
    cypher`file.question`,
    cypher`toString(coalesce(changedOn, file.openedOn))`,
    cypher`agreementState`,
    cypher`lookingState`,
    cypher`file.legalGround`,
    cypher`file.purpose`,
  )}`;

/** What was told in this file: interests, rhythm, needs, and what the client and the members of the map can do. */
export const toldBranches = cypher`
  UNWIND interests AS interest
  ${nearbyRow(cypher`'INTEREST'`, cypher`interest.code`, cypher`interest.since`)}
  UNION ALL
  MATCH (client)-[free:FREE_AT]->(slot:WeeklySlot) WHERE free.caseId = file.id
  WITH client, slot ORDER BY slot.weekday, slot.fromMinute, slot.id LIMIT 50
  ${slotRow(cypher`client.id`)}
  UNION ALL
  UNWIND needs AS need
  ${nearbyRow(
    cypher`'NEED'`,
    cypher`need.id`,
    cypher`need.words`,
    cypher`need.supportKind`,
    cypher`need.lifeDomain`,
    cypher`need.interest`,
    cypher`need.handlesMoney`,
    cypher`need.withWhom`,
    cypher`need.stepFree`,
    cypher`need.mostMetres`,
    cypher`toString(need.confirmedOn)`,
  )}
  UNION ALL
  UNWIND talents AS offer
  ${offerRow(cypher`'CLIENT'`, cypher`client.id`)}
  UNION ALL
  MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)-[:OFFERS]->(offer:Offer)-[:TOLD_IN]->(file)
  WHERE offer.state = 'OPEN' AND ${runsToday(cypher`offer`)}
  WITH member, offer ORDER BY offer.id LIMIT 200
  ${offerRow(cypher`'MEMBER'`, cypher`member.id`)}
  UNION ALL
  MATCH (file)<-[:TOLD_IN]-(offer:Offer)-[:OFFERED_AT]->(slot:WeeklySlot)
  WHERE offer.state = 'OPEN'
  WITH offer, slot ORDER BY offer.id, slot.weekday, slot.fromMinute, slot.id LIMIT 400
  ${slotRow(cypher`offer.id`)}`;

/** Whether `person` may be named as who they are: a professional always, anybody else by their agreement A1. */
export const mayBeNamed = cypher`
  (person:Professional OR EXISTS {
      MATCH (person)<-[:BINDS]-(agreed:Agreement {kind: 'A1'}) WHERE ${agreementHoldsCypher(cypher`agreed`)}
    } OR (person:Volunteer AND person.mayBeAskedUntil >= ${today} AND (person.stoppedOn IS NULL OR person.stoppedOn > ${today})))`;

/** Who of the map is whom of the directory, what is closed or not wanted, and what was decided before. */
export const decidedBranches = cypher`
  MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)-[stands:STANDS_FOR]->(person:Person)
  WITH member, stands, person ORDER BY member.id, person.id LIMIT 500
  ${nearbyRow(
    cypher`'IDENTITY'`,
    cypher`member.id`,
    cypher`person.id`,
    cypher`person:Professional`,
    mayBeNamed,
    cypher`toString(stands.since)`,
  )}
  UNION ALL
  UNWIND closed AS id
  ${nearbyRow(cypher`'CLOSED'`, cypher`id`)}
  UNION ALL
  UNWIND avoided AS id
  ${nearbyRow(cypher`'AVOIDED'`, cypher`id`)}
  UNION ALL
  MATCH (file)<-[:DECIDED_IN]-(decision:OpportunityDecision) WHERE decision.until > ${today}
  OPTIONAL MATCH (decision)-[:DECIDED_ABOUT]->(about)
  WITH decision, about ORDER BY decision.until DESC, decision.id LIMIT 500
  ${nearbyRow(
    cypher`'DECISION'`,
    cypher`decision.decision`,
    cypher`decision.ruleId`,
    cypher`about.id`,
    cypher`toString(decision.until)`,
  )}
  UNION ALL
  MATCH (file)<-[:TAKEN_IN]-(step:Step) WHERE step.state <> 'ENDED'
  WITH step ORDER BY step.id LIMIT 500
  ${nearbyRow(cypher`'TAKEN_UP'`, cypher`step.opportunityKey`, cypher`step.id`)}`;

/** The parameters of today and of who asks. */
export interface NearbyOffersParameters {
  readonly caseId: string;
  readonly professionalId: string;
  readonly today: string;
}

/** The file that is asked for. */
export const askedFile = cypher`(file:Case {id: ${param('caseId')}})`;
