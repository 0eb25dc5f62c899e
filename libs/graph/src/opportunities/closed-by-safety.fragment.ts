import { cypher } from '@netwerk/cypher';
import { markHoldsCypher } from '../safety/safety.fragments.ts';
import { alsoKnownAs } from './left-out.fragments.ts';
import { today } from './holding.fragments.ts';

/** Of safety every open tie counts, also one that was read in and is not used to introduce anybody. */
const openTieRuns = cypher`tie.caseId IS NULL AND (tie.validTo IS NULL OR tie.validTo > ${today})`;
const told = cypher`tie.caseId IS NOT NULL AND (tie.validTo IS NULL OR tie.validTo > ${today})`;

/**
 * Where a path may begin, as `who`. `deep`: the client. Otherwise somebody near the client: in one house, one open tie away,
 * in one house with those, or a neighbour on the map of another client, who is then the `only` one that this closes.
 */
const beginnings = cypher`
  CALL (client) {
    RETURN client AS who, true AS deep, null AS only
    UNION
    MATCH (client)-[:LIVES_WITH]->(:Household)<-[:LIVES_WITH]-(who:Person)
    RETURN who, false AS deep, null AS only
    UNION
    MATCH (client)-[tie:TIED_TO]-(known:Person) WHERE ${openTieRuns}
    WITH DISTINCT known
    CALL (known) {
      RETURN known AS who
      UNION
      MATCH (known)-[:LIVES_WITH]->(:Household)<-[:LIVES_WITH]-(who:Person) RETURN who
    }
    RETURN who, false AS deep, null AS only
    UNION
    MATCH (client)<-[:STANDS_FOR]-(:NetworkMember)-[tie:TIED_TO]-(known:NetworkMember)-[:RECORDED_IN]->(:Case)-[:CONCERNS]->(only:Resident)
    WHERE ${told}
    CALL (known) {
      RETURN known AS who
      UNION
      MATCH (known)-[:STANDS_FOR]->(:Person)-[:LIVES_WITH]->(:Household)<-[:LIVES_WITH]-(who:Person) RETURN who
    }
    RETURN who, false AS deep, only
  }
  CALL (who) {
    RETURN who AS here
    UNION
    MATCH (who)<-[:STANDS_FOR]-(here:NetworkMember) RETURN here
    UNION
    MATCH (who)-[:STANDS_FOR]->(here:Person) RETURN here
  }`;

/** An unsafe tie, or one that safety ended. A period that is followed by another counts no longer, unless safety ended it. */
const unsafeTie = cypher`
  tie.caseId IS NOT NULL AND (tie.endedBecause = 'SAFETY' OR (tie.unsafe AND NOT EXISTS {
      MATCH (from)-[later:TIED_TO]->(to)
      WHERE later.caseId = tie.caseId AND later.validFrom > tie.validFrom AND later.validFrom <= ${today}
    }))`;

const freeOfMark = cypher`COLLECT { MATCH (mark)-[:RULES_OUT]->(safe) RETURN safe.id LIMIT 500 } AS free`;
const freeInFile = cypher`COLLECT {
      MATCH (:Case {id: tie.caseId})<-[:SET_IN]-(mark:SafetyMark)-[:RULES_OUT]->(safe)
      WHERE ${markHoldsCypher(cypher`mark`)} AND safe <> to AND safe <> from AND NOT EXISTS { (to)-[:STANDS_FOR]->(safe) }
      RETURN safe.id LIMIT 500
    } AS free`;

/**
 * Whom `here` is kept apart from, as `near`, and the ids of who is `free` of that: the other side of every mark of today, who
 * the mark was set for when it names them nowhere, and both ends of an unsafe tie.
 */
export const opposite = cypher`
  CALL (here) {
    MATCH (here)<-[mine:KEEPS_APART]-(mark:SafetyMark)-[other:KEEPS_APART]->(near)
    WHERE other.side <> mine.side AND ${markHoldsCypher(cypher`mark`)}
    RETURN near, ${freeOfMark}
    UNION
    MATCH (here:Resident)<-[:CONCERNS]-(:Case)<-[:SET_IN]-(mark:SafetyMark)-[:KEEPS_APART {side: 'FEARED'}]->(near)
    WHERE ${markHoldsCypher(cypher`mark`)} AND NOT EXISTS { (mark)-[:KEEPS_APART]->(here) }
    RETURN near, ${freeOfMark}
    UNION
    MATCH (here)<-[:KEEPS_APART {side: 'FEARED'}]-(mark:SafetyMark)-[:SET_IN]->(:Case)-[:CONCERNS]->(near:Resident)
    WHERE ${markHoldsCypher(cypher`mark`)} AND NOT EXISTS { (mark)-[:KEEPS_APART]->(near) }
    RETURN near, ${freeOfMark}
    UNION
    MATCH (here:Resident)-[tie:TIED_TO]->(to:NetworkMember)
    WITH here AS from, tie, to, to AS near WHERE ${unsafeTie}
    RETURN near, ${freeInFile}
    UNION
    MATCH (here:NetworkMember)<-[tie:TIED_TO]-(from:Resident)
    WITH here AS to, tie, from, from AS near WHERE ${unsafeTie}
    RETURN near, ${freeInFile}
  }`;

/** Whoever lives with `one`, where that counts. */
const household = cypher`
  CALL (one, deep) {
    RETURN one AS near
    UNION
    MATCH (one)-[:LIVES_WITH]->(:Household)<-[:LIVES_WITH]-(near:Person) WHERE deep
    RETURN near
  }`;

/** Whoever is one step behind `one`, where that counts: by an open tie, or on the own map. */
const oneStep = cypher`
  CALL (file, one, deep) {
    RETURN one AS near
    UNION
    MATCH (one)-[tie:TIED_TO]-(near:Person) WHERE deep AND ${openTieRuns}
    RETURN near
    UNION
    MATCH (one:NetworkMember)-[tie:TIED_TO]-(near:NetworkMember) WHERE deep AND tie.caseId = file.id AND ${told}
    RETURN near
  }`;

/** Who is free, and the client, end a path. */
const stillApart = cypher`
  WITH DISTINCT file, client, deep, only, free, near WHERE near <> client AND NOT near.id IN free
  ${alsoKnownAs}
  WITH DISTINCT file, client, deep, only, free, one WHERE one <> client AND NOT one.id IN free`;

/**
 * G1, as the list `closed` of ids of members of this map, persons and initiatives: whom the client is kept apart from, whoever
 * lives with them, whoever is one step behind any of those, and the initiatives that any of them goes to or carries. Both
 * ways: whoever is kept apart from somebody near the client is closed as well. Never less than `closedBySafety` of the domain.
 * Nothing of this ever leaves but as an absence. Needs `file` and `client`.
 */
export const closedBySafety = cypher`
  CALL (file, client) {
    ${beginnings}
    ${opposite}
    WITH * WHERE NOT here.id IN free
    ${stillApart}
    ${household}
    ${stillApart}
    ${oneStep}
    ${stillApart}
    WITH * WHERE only IS NULL OR one = only
    WITH DISTINCT file, one
    CALL (file, one) {
      WITH one WHERE NOT one:NetworkMember OR EXISTS { (one)-[:RECORDED_IN]->(file) }
      RETURN one.id AS id
      UNION
      MATCH (one)-[there:TAKES_PART_IN|ORGANISES]->(initiative:Initiative)
      WHERE there.until IS NULL OR there.until > ${today}
      RETURN initiative.id AS id
    }
    RETURN collect(DISTINCT id) AS closed
  }`;
