import { cypher } from '@netwerk/cypher';
import { today } from './holding.fragments.ts';

/**
 * `near` and, as `one`, the same human being under another name: the person of the directory for whom a member stands, and
 * whoever stands for that person on this map.
 */
export const alsoKnownAs = cypher`
  CALL (file, near) {
    RETURN near AS one
    UNION
    MATCH (near)-[:STANDS_FOR]->(one:Person) RETURN one
    UNION
    MATCH (near)<-[:STANDS_FOR]-(one:NetworkMember)-[:RECORDED_IN]->(file) RETURN one
    UNION
    MATCH (near)-[:STANDS_FOR]->(:Person)<-[:STANDS_FOR]-(one:NetworkMember)-[:RECORDED_IN]->(file) RETURN one
  }`;

/**
 * "Niet deze persoon" and pairs that were refused, as the lists `avoided` and `refused`, under every name that this file
 * knows; and `leftOut`, everything that may not take anybody's place: also where the client takes part already, and whom or what a step
 * leads to, led to well, or led to less than a year ago. Needs `file`, `client` and `closed`.
 */
export const leftOutByChoice = cypher`
  CALL (file) {
    MATCH (file)-[:AVOIDS]->(near)
    ${alsoKnownAs}
    RETURN collect(DISTINCT one.id) AS avoided
  }
  CALL (file) {
    MATCH (file)<-[:DECIDED_IN]-(decision:OpportunityDecision {decision: 'DECLINED'})-[:DECIDED_ABOUT]->(near)
    WHERE decision.until > ${today}
    ${alsoKnownAs}
    RETURN collect(DISTINCT one.id) AS refused
  }
  CALL (file, client) {
    MATCH (client)-[takesPart:TAKES_PART_IN]->(there:Initiative)
    WHERE takesPart.since <= ${today} AND (takesPart.until IS NULL OR takesPart.until > ${today})
    RETURN collect(there.id) AS joined
  }
  CALL (file) {
    MATCH (file)<-[:TAKEN_IN]-(step:Step)-[:LEADS_TO]->(there:Person|Initiative)
    WHERE step.state <> 'ENDED' OR step.endedBecause IN ['GOES_ON_ALONE', 'GOAL_REACHED'] OR step.endedOn > ${today} - duration('P12M')
    RETURN collect(DISTINCT there.id) AS tried
  }
  WITH *, closed + avoided + refused + joined + tried AS leftOut`;
