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
 * knows; and `leftOut`, everything that may not take anybody's place. Needs `file` and `closed`.
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
  WITH *, closed + avoided + refused AS leftOut`;
