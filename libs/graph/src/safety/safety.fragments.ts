import { cypher, param, type Fragment } from '@netwerk/cypher';
import { holdsTodayCypher } from '@netwerk/access';

const today = cypher`date(${param('today')})`;

/** Whether a safety mark, named `mark` in the statement, holds today. Needs the parameter today. */
export function markHoldsCypher(mark: Fragment): Fragment {
  return cypher`(${mark}.since <= ${today} AND (${mark}.until IS NULL OR ${mark}.until > ${today}))`;
}

/**
 * Whether a mark of the file keeps this member apart from the client in this period of their tie: that is what makes a tie
 * unsafe. Needs the parameter today.
 */
export function unsafeTieCypher(tie: Fragment, member: Fragment): Fragment {
  return cypher`EXISTS {
          MATCH (${member})<-[apart:KEEPS_APART]-(mark:SafetyMark)
          WHERE apart.side = 'FEARED' AND ${markHoldsCypher(cypher`mark`)} AND (${tie}.validTo IS NULL OR ${tie}.validTo > mark.since)
        }`;
}

/**
 * Adds `mark` and `home`: the marks about the client of `file` that its own workers keep, and the case in which each was set.
 * Those of an earlier case that was closed go along to the next one: somebody has to be able to end them. Those of another
 * team's open case do not. Needs the parameter today.
 */
export function marksOfFileCypher(file: Fragment): Fragment {
  return cypher`
    MATCH (${file})-[:CONCERNS]->(about:Resident)
    MATCH (about)<-[:CONCERNS]-(home:Case)<-[:SET_IN]-(mark:SafetyMark)
    WHERE (home = ${file} OR home.closedOn < ${today})`;
}

/** What somebody of the directory is, as `RESIDENT VOLUNTEER PROFESSIONAL` with only what holds today. */
export function directoryKindsCypher(person: Fragment): Fragment {
  return cypher`trim(CASE WHEN ${person}:Resident THEN 'RESIDENT ' ELSE '' END
      + CASE WHEN ${person}:Volunteer AND ${person}.stoppedOn IS NULL THEN 'VOLUNTEER ' ELSE '' END
      + CASE WHEN ${person}:Professional THEN 'PROFESSIONAL' ELSE '' END)`;
}

/** Adds `areaCode` and `areaName`: where a person lives today, unless they hide it. */
export function shownAreaCypher(person: Fragment): Fragment {
  return cypher`
    CALL (${person}) {
      OPTIONAL MATCH (${person})-[lives:LIVES_IN]->(area:Area)
      WHERE ${holdsTodayCypher(cypher`lives`)} AND NOT coalesce(${person}.hiddenAddress, false)
      WITH area ORDER BY area.code LIMIT 1
      RETURN area.code AS areaCode, area.name AS areaName
    }`;
}

/**
 * Whether a look-alike may be shown: somebody with a hidden address only to who asked for exactly this name, as in the search
 * for residents. Whoever is not shown stays out of sight of the client as well.
 * @param sought the node whose callName and familyName are sought
 */
export function mayBeShownCypher(person: Fragment, sought: Fragment): Fragment {
  return cypher`(NOT coalesce(${person}.hiddenAddress, false)
      OR (toLower(${person}.callName) = toLower(${sought}.callName) AND toLower(${person}.familyName) = toLower(${sought}.familyName)))`;
}
