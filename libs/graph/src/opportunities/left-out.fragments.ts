import { cypher } from '@netwerk/cypher';
import { runsToday, today } from './holding.fragments.ts';

/** `near` and, as `one`, the same human being under another name: on this map, or in the directory. */
const alsoKnownAs = cypher`
  CALL (file, near) {
    RETURN near AS one
    UNION
    MATCH (near)-[:STANDS_FOR]->(one:Person) RETURN one
    UNION
    MATCH (file)<-[:RECORDED_IN]-(one:NetworkMember)-[:STANDS_FOR]->(near) RETURN one
  }`;

/**
 * Whom the client must be kept away from, as `near`, each with the mark that says so: the other side of every mark that holds
 * today and has the client on a side (also as a look-alike, or as a member of another map), the marks of this file about
 * others, and members of the own map with whom the client is not safe.
 */
const seeds = cypher`
  CALL (file, client) {
    MATCH (client)<-[own:KEEPS_APART]-(mark:SafetyMark)
    WHERE ${runsToday(cypher`mark`)} AND NOT EXISTS { (mark)-[:RULES_OUT]->(client) }
    MATCH (mark)-[other:KEEPS_APART]->(near) WHERE other.side <> own.side
    RETURN mark, near
    UNION
    MATCH (client)<-[:STANDS_FOR]-(known:NetworkMember)<-[own:KEEPS_APART]-(mark:SafetyMark)
    WHERE ${runsToday(cypher`mark`)}
      AND NOT EXISTS { (mark)-[:RULES_OUT]->(client) } AND NOT EXISTS { (mark)-[:RULES_OUT]->(known) }
    MATCH (mark)-[other:KEEPS_APART]->(near) WHERE other.side <> own.side
    RETURN mark, near
    UNION
    MATCH (file)<-[:SET_IN]-(mark:SafetyMark)-[other:KEEPS_APART {side: 'FEARED'}]->(near)
    WHERE ${runsToday(cypher`mark`)} AND NOT EXISTS { (mark)-[:KEEPS_APART]->(client) }
    RETURN mark, near
    UNION
    MATCH (client)-[tie:TIED_TO]->(near:NetworkMember)
    WHERE tie.caseId = file.id AND (tie.unsafe OR tie.endedBecause = 'SAFETY')
    RETURN null AS mark, near
  }
  WITH DISTINCT file, client, mark, near WHERE near <> client AND NOT EXISTS { (mark)-[:RULES_OUT]->(near) }`;

/**
 * G1, as the list `closed` of ids of members, persons and initiatives: the seeds, whoever lives with them, whoever is one
 * step behind them by an open tie or a tie of the own map, and the initiatives that any of them goes to or carries. Whom a
 * mark rules out is free of that mark. Nothing of this ever leaves but as an absence. Needs `file` and `client`.
 */
export const closedBySafety = cypher`
  CALL (file, client) {
    ${seeds}
    ${alsoKnownAs}
    WITH DISTINCT file, client, mark, one WHERE one <> client AND NOT EXISTS { (mark)-[:RULES_OUT]->(one) }
    CALL (one) {
      RETURN one AS near
      UNION
      MATCH (one)-[:LIVES_WITH]->(:Household)<-[:LIVES_WITH]-(near:Person) RETURN near
    }
    WITH DISTINCT file, client, mark, near WHERE near <> client AND NOT EXISTS { (mark)-[:RULES_OUT]->(near) }
    ${alsoKnownAs}
    WITH DISTINCT file, client, mark, one WHERE one <> client AND NOT EXISTS { (mark)-[:RULES_OUT]->(one) }
    CALL (file, one) {
      RETURN one AS near
      UNION
      MATCH (one)-[tie:TIED_TO]-(near:Person)
      WHERE tie.agreementId IS NOT NULL AND (tie.validTo IS NULL OR tie.validTo > ${today})
      RETURN near
      UNION
      MATCH (one)-[tie:TIED_TO]-(near:NetworkMember)
      WHERE one:NetworkMember AND tie.caseId = file.id AND (tie.validTo IS NULL OR tie.validTo > ${today})
      RETURN near
    }
    WITH DISTINCT file, client, mark, near WHERE near <> client AND NOT EXISTS { (mark)-[:RULES_OUT]->(near) }
    ${alsoKnownAs}
    WITH DISTINCT client, mark, one WHERE one <> client AND NOT EXISTS { (mark)-[:RULES_OUT]->(one) }
    CALL (one) {
      RETURN one.id AS id
      UNION
      MATCH (one)-[there:TAKES_PART_IN|ORGANISES]->(initiative:Initiative)
      WHERE there.until IS NULL OR there.until > ${today}
      RETURN initiative.id AS id
    }
    RETURN collect(DISTINCT id) AS closed
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
