import { cypher } from '@netwerk/cypher';
import { organiserCount } from '../directory/initiative.fragments.ts';
import { today } from './holding.fragments.ts';
import { nearbyRow } from './nearby-row.fragment.ts';
import { mayBeNamed, slotRow } from './own-file.fragments.ts';

/**
 * The own buurt and the buurten whose centre lies within five kilometres, as the list `near` of codes and metres, nearest
 * first; empty while nobody may be looked for.
 */
export const nearAreas = cypher`
  CALL (home, looks) {
    CALL (home) {
      WITH home WHERE home IS NOT NULL
      RETURN home AS area, 0 AS metres
      UNION
      MATCH (area:Area) WHERE point.distance(area.centre, home.centre) <= 5000
      WITH home, area WHERE area.level = 'NEIGHBOURHOOD' AND area <> home
      RETURN area, toInteger(round(point.distance(area.centre, home.centre))) AS metres
    }
    WITH looks, area, metres WHERE looks
    WITH area, metres ORDER BY metres, area.code LIMIT 120
    RETURN collect({code: area.code, metres: metres}) AS near
  }`;

/** Whoever goes to `initiative` or carries it, stands on the own map and may be named: the bond `goes`. */
const knownFace = cypher`
  MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)-[:STANDS_FOR]->(person:Person)
  WHERE NOT member.id IN leftOut AND NOT person.id IN leftOut AND ${mayBeNamed}
  MATCH (person)-[goes:TAKES_PART_IN|ORGANISES]->(initiative:Initiative)
  WHERE goes.since <= ${today} AND (goes.until IS NULL OR goes.until > ${today})`;

/**
 * Initiatives in reach that have not ended, as the list `initiatives`: meant for the own buurt or what it is a part of, held
 * or meant within five kilometres, or with a known face. Open ones before others, then what fits most.
 */
export const initiatives = cypher`
  CALL (file, client, home, looks, leftOut, near, neededKinds, domains, liked, canDo) {
    CALL (file, home, looks, leftOut, near) {
      MATCH (home)-[:PART_OF*0..2]->(:Area)<-[:REACHES]-(initiative:Initiative) WHERE looks
      RETURN initiative
      UNION
      UNWIND near AS place
      MATCH (:Area {code: place.code})<-[:REACHES]-(initiative:Initiative)
      RETURN initiative
      UNION
      MATCH (initiative:Initiative) WHERE point.distance(initiative.place, home.centre) <= 5000
      WITH looks, initiative WHERE looks
      RETURN initiative
      UNION
      ${knownFace} AND looks
      RETURN initiative
    }
    WITH * WHERE NOT initiative.id IN leftOut AND initiative.state <> 'ENDED'
    WITH *, COUNT { (initiative)-[:AROUND]->(interest:Interest) WHERE interest.code IN liked OR interest.code = 'RESPITE' } * 4 +
      COUNT { (initiative)-[:SEEKS]->(interest:Interest) WHERE interest.code IN canDo } * 4 +
      COUNT { (initiative)-[:ABOUT]->(domain:LifeDomain) WHERE domain.code IN domains } * 2 AS fit
    WITH initiative ORDER BY initiative.state = 'OPEN' DESC, fit DESC, initiative.id LIMIT 60
    RETURN collect(initiative) AS initiatives
  }`;

/** How far `initiative` is: by the place where it is held, or else by the buurten for which it is meant. */
const distanceOfInitiative = cypher`
  CALL (initiative, home) {
    OPTIONAL MATCH (initiative)-[:REACHES]->(area:Area)
    WITH initiative, home, area LIMIT 100
    WITH initiative, home, coalesce(max(area = home), false) AS ownArea,
      coalesce(max(EXISTS { (home)-[:PART_OF*1..2]->(area) }), false) AS aroundOwn,
      min(CASE WHEN area.level = 'NEIGHBOURHOOD' THEN point.distance(area.centre, home.centre) END) AS between
    RETURN ownArea OR (aroundOwn AND initiative.place IS NULL) AS sameArea,
      toInteger(round(CASE WHEN initiative.place IS NOT NULL AND home.centre IS NOT NULL THEN point.distance(initiative.place, home.centre)
        WHEN ownArea THEN 0 ELSE between END)) AS metres
  }`;

export const initiativeBranches = cypher`
  UNWIND initiatives AS initiative
  ${distanceOfInitiative}
  ${nearbyRow(
    cypher`'INITIATIVE'`,
    cypher`initiative.id`,
    cypher`initiative.name`,
    cypher`initiative.kind`,
    cypher`initiative.summary`,
    cypher`initiative.location`,
    cypher`initiative.rhythm`,
    cypher`initiative.cost`,
    cypher`initiative.wheelchair`,
    cypher`initiative.accessibility`,
    cypher`initiative.languages`,
    cypher`initiative.offersPractical`,
    cypher`initiative.offersCompany`,
    cypher`initiative.offersAdvice`,
    cypher`initiative.offersEmotional`,
    cypher`initiative.seeks`,
    cypher`CASE WHEN initiative.state = 'PAUSED' AND initiative.pausedUntil <= ${today} THEN 'OPEN' ELSE initiative.state END`,
    cypher`CASE WHEN initiative.taken > initiative.places THEN 0 ELSE initiative.places - initiative.taken END`,
    cypher`initiative.waitingWeeks`,
    cypher`toString(initiative.checkedOn)`,
    cypher`(${organiserCount} <= 1 AND NOT EXISTS { (initiative)<-[:SUPPORTS]-(:Professional) })`,
    cypher`metres`,
    cypher`sameArea`,
  )}
  UNION ALL
  UNWIND initiatives AS initiative
  CALL (initiative) {
    MATCH (initiative)-[:AROUND]->(code:Interest) RETURN 'AROUND' AS what, code.code AS code ORDER BY code LIMIT 20
    UNION ALL
    MATCH (initiative)-[:SEEKS]->(code:Interest) RETURN 'SEEKS' AS what, code.code AS code ORDER BY code LIMIT 20
    UNION ALL
    MATCH (initiative)-[:ABOUT]->(code:LifeDomain) RETURN 'ABOUT' AS what, code.code AS code ORDER BY code LIMIT 20
  }
  ${nearbyRow(cypher`'INITIATIVE_CODE'`, cypher`initiative.id`, cypher`what`, cypher`code`)}
  UNION ALL
  UNWIND initiatives AS initiative
  CALL (initiative) {
    MATCH (initiative)-[:HELD_IN]->(slot:WeeklySlot)
    RETURN slot ORDER BY slot.weekday, slot.fromMinute, slot.id LIMIT 20
  }
  ${slotRow(cypher`initiative.id`)}
  UNION ALL
  ${knownFace} AND initiative IN initiatives
  WITH initiative, member, min(goes.since) AS since ORDER BY initiative.id, member.id LIMIT 200
  ${nearbyRow(cypher`'KNOWN_FACE'`, cypher`initiative.id`, cypher`member.id`, cypher`toString(since)`)}`;
