import { cypher, param, type Fragment } from '@netwerk/cypher';
import { holdsTodayCypher } from '@netwerk/access';
import { runsToday, today, volunteerMayBeAsked } from './holding.fragments.ts';
import { agreementHoldsCypher } from '../agreements/network-agreement.ts';
import { nearbyRow } from './nearby-row.fragment.ts';

/** The parameters of today and of who asks. */
export interface NearbyOffersParameters {
  readonly caseId: string;
  readonly professionalId: string;
  readonly today: string;
}

/** The file that is asked for. */
export const askedFile = cypher`(file:Case {id: ${param('caseId')}})`;

/** Where the client lives, as `home`; null where that is not known. */
export const homeArea = cypher`
  CALL (client) {
    OPTIONAL MATCH (client)-[lives:LIVES_IN]->(area:Area)
    WHERE ${holdsTodayCypher(cypher`lives`)}
    RETURN area AS home ORDER BY lives.validFrom DESC, area.code LIMIT 1
  }`;

/** What was told in this file, as lists: `needs`, `interests`, `offers` with whose they are, and `carried`, the support that is got now. */
export const toldFacts = cypher`
  CALL (file) {
    MATCH (file)<-[:TOLD_IN]-(need:Need {state: 'OPEN'}) WHERE need.since <= ${today}
    WITH need ORDER BY need.since DESC, need.id LIMIT 20
    RETURN collect(need) AS needs
  }
  CALL (file, client) {
    MATCH (client)-[likes:INTERESTED_IN]->(interest:Interest)
    WHERE likes.caseId = file.id
    WITH interest, max(likes.since) AS since ORDER BY since DESC, interest.code LIMIT 30
    RETURN collect({code: interest.code, since: toString(since)}) AS interests
  }
  CALL (file) {
    MATCH (file)<-[:TOLD_IN]-(offer:Offer {state: 'OPEN'})<-[:OFFERS]-(of:Person|NetworkMember)
    WHERE ${runsToday(cypher`offer`)}
    WITH of, offer ORDER BY of:Person DESC, offer.id LIMIT 200
    RETURN collect({of: CASE WHEN of:NetworkMember THEN 'MEMBER' ELSE 'CLIENT' END, ownerId: of.id, offer: offer}) AS offers
  }
  CALL (file, client) {
    MATCH (client)-[tie:TIED_TO]->(:NetworkMember)
    WHERE tie.caseId = file.id AND tie.validFrom <= ${today} AND (tie.validTo IS NULL OR tie.validTo > ${today})
    WITH max(tie.receivesPractical) AS practical, max(tie.receivesCompany) AS company, max(tie.receivesAdvice) AS advice,
      max(tie.receivesEmotional) AS emotional
    RETURN CASE WHEN practical > 0 THEN ['PRACTICAL'] ELSE [] END + CASE WHEN company > 0 THEN ['COMPANY'] ELSE [] END +
      CASE WHEN advice > 0 THEN ['ADVICE'] ELSE [] END + CASE WHEN emotional > 0 THEN ['EMOTIONAL'] ELSE [] END AS carried
  }`;

/** What is looked for outside the own file, as lists of codes. */
export const lookedFor = cypher`
  [need IN needs | need.supportKind] AS needed, [need IN needs WHERE need.lifeDomain IS NOT NULL | need.lifeDomain] AS domains,
    [need IN needs WHERE need.interest IS NOT NULL | need.interest] + [interest IN interests | interest.code] AS liked,
    [one IN offers WHERE one.of = 'CLIENT' AND one.offer.interest IS NOT NULL | one.offer.interest] AS canDo`;

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

/** The client and how the agreements stand, as the list `fileRows` of one row. */
export const fileRows = cypher`
  CALL (file, client, home, mapState, lookingState) {
    OPTIONAL MATCH (edition:CaseEdition)-[:EDITION_OF]->(file) WHERE edition.question <> file.question
    WITH file, client, home, mapState, lookingState, max(date(edition.replacedAt)) AS changedOn
    RETURN [[${nearbyRow(
      cypher`'FILE'`,
      cypher`client.id`,
      cypher`client.callName`,
      cypher`client.minor`,
      cypher`coalesce(client.hiddenAddress, false)`,
      cypher`head(COLLECT { MATCH (client)-[:LIVES_WITH]->(household:Household) RETURN household.id ORDER BY household.id LIMIT 1 })`,
      cypher`home.code`,
      cypher`file.question`,
      cypher`toString(coalesce(changedOn, file.openedOn))`,
      cypher`mapState`,
      cypher`lookingState`,
      cypher`file.legalGround`,
      cypher`file.purpose`,
    )}]] AS fileRows
  }`;

/** The rows of what was told, out of the lists. */
export const toldRows = cypher`
  [interest IN interests | [${nearbyRow(cypher`'INTEREST'`, cypher`interest.code`, cypher`interest.since`)}]] +
    [need IN needs | [${nearbyRow(
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
    )}]] + [id IN closed | [${nearbyRow(cypher`'CLOSED'`, cypher`id`)}]] + [id IN avoided | [${nearbyRow(cypher`'AVOIDED'`, cypher`id`)}]]`;

/** Whether `person` may be named as who they are: a professional always, anybody else by their agreement A1. */
export const mayBeNamed = cypher`
  (person:Professional OR ${volunteerMayBeAsked} OR EXISTS {
      MATCH (person)<-[:BINDS]-(agreed:Agreement {kind: 'A1'}) WHERE ${agreementHoldsCypher(cypher`agreed`)}
    })`;

/**
 * Who of the map is whom of the directory, as the list `identities`; and the rows of what was decided before, of whom is
 * whom, as `decidedRows`.
 */
export const decidedRows = cypher`
  CALL (file) {
    MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)
    WITH member LIMIT 501
    MATCH (member)-[stands:STANDS_FOR]->(person:Person)
    WITH member, stands, person, ${mayBeNamed} AS named ORDER BY member.id, person.id
    RETURN collect({member: member, person: person, named: named, since: toString(stands.since)}) AS identities
  }
  CALL (file) {
    CALL (file) {
      MATCH (file)<-[:DECIDED_IN]-(decision:OpportunityDecision)
      OPTIONAL MATCH (decision)-[:DECIDED_ABOUT]->(about:Person|NetworkMember|Initiative)
      RETURN decision.id AS id, decision.decision AS decision, decision.ruleId AS ruleId, about, decision.until AS until
      UNION
      MATCH (file)<-[:TAKEN_IN]-(step:Step {state: 'ENDED'})-[:LEADS_TO]->(about:NetworkMember)
      WHERE NOT step.endedBecause IN ['GOES_ON_ALONE', 'GOAL_REACHED']
      RETURN step.id AS id, 'DECLINED' AS decision, step.ruleId AS ruleId, about, step.endedOn + duration('P12M') AS until
    }
    WITH * WHERE until > ${today}
    WITH * ORDER BY until DESC, id LIMIT 500
    RETURN collect([${nearbyRow(
      cypher`'DECISION'`,
      cypher`decision`,
      cypher`ruleId`,
      cypher`about.id`,
      cypher`toString(until)`,
    )}]) AS decidedRows
  }
  CALL (file) {
    MATCH (file)<-[:TAKEN_IN]-(step:Step) WHERE step.state <> 'ENDED'
    WITH step ORDER BY step.id LIMIT 500
    RETURN collect([${nearbyRow(cypher`'TAKEN_UP'`, cypher`step.opportunityKey`, cypher`step.id`)}]) AS takenUpRows
  }`;

export const identityRows = cypher`
  [one IN identities | [${nearbyRow(
    cypher`'IDENTITY'`,
    cypher`one.member.id`,
    cypher`one.person.id`,
    cypher`one.person:Professional`,
    cypher`one.named`,
    cypher`one.since`,
  )}]]`;
