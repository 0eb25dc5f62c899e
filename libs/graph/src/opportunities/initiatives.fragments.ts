import { cypher } from '@netwerk/cypher';
import { organiserCount } from '../directory/initiative.fragments.ts';
import { today } from './holding.fragments.ts';
import { nearbyRow } from './nearby-row.fragment.ts';

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

/** Known faces of initiatives, as the list `faces`: members of the own map who may be named, and where they go or carry. */
export const knownFaces = cypher`
  CALL (looks, leftOut, identities) {
    UNWIND identities AS one
    WITH one, one.person AS person
    WHERE looks AND one.named AND NOT one.member.id IN leftOut AND NOT person.id IN leftOut
    MATCH (person)-[goes:TAKES_PART_IN|ORGANISES]->(initiative:Initiative)
    WHERE goes.since <= ${today} AND (goes.until IS NULL OR goes.until > ${today})
    WITH one.member.id AS memberId, initiative, min(goes.since) AS since ORDER BY initiative.id, memberId LIMIT 200
    RETURN collect({memberId: memberId, initiative: initiative, since: toString(since)}) AS faces
  }`;

const mayBeShown = cypher`NOT initiative.id IN leftOut AND initiative.state <> 'ENDED'
      AND (initiative.onlyFor IS NULL OR initiative.onlyFor = client.gender)`;

/** Of what is around, the nearest this many are held beside each other, by place and by buurt: a crowded city has no end of them. */
const nearest = cypher`120`;

/**
 * Initiatives in reach that have not ended, as the list `initiatives`: meant for the own buurt or what it is a part of, held
 * or meant within five kilometres, or with a known face; not those for women or men only of which it is not known that the client
 * is one. Open ones before others, then what fits most.
 */
export const initiatives = cypher`
  CALL (client, home, looks, leftOut, near, faces, domains, liked, canDo) {
    CALL (client, home, looks, leftOut, near, faces) {
      MATCH (home)-[:PART_OF*0..2]->(:Area)<-[:REACHES]-(initiative:Initiative) WHERE looks
      RETURN initiative
      UNION
      UNWIND near AS place
      MATCH (:Area {code: place.code})<-[:REACHES]-(initiative:Initiative)
      WITH initiative, place.metres AS away, client, leftOut WHERE ${mayBeShown}
      WITH initiative, min(away) AS away ORDER BY away, initiative.id LIMIT ${nearest}
      RETURN initiative
      UNION
      MATCH (initiative:Initiative) WHERE point.distance(initiative.place, home.centre) <= 5000
      WITH * WHERE looks AND ${mayBeShown}
      WITH initiative ORDER BY point.distance(initiative.place, home.centre), initiative.id LIMIT ${nearest}
      RETURN initiative
      UNION
      UNWIND faces AS face
      RETURN face.initiative AS initiative
    }
    WITH * WHERE ${mayBeShown}
    WITH initiative, COUNT {
      MATCH (initiative)-[fits:AROUND|SEEKS|ABOUT]->(code)
      WHERE (type(fits) = 'AROUND' AND code.code IN liked + ['RESPITE']) OR (type(fits) = 'SEEKS' AND code.code IN canDo)
        OR (type(fits) = 'ABOUT' AND code.code IN domains)
    } + CASE WHEN any(face IN faces WHERE face.initiative = initiative) THEN 1 ELSE 0 END AS fit
    ORDER BY initiative.state = 'OPEN' DESC, fit DESC, initiative.id LIMIT 60
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

/** The rows of initiatives and of what they are about, as `initiativeRows` and `codeRows`. */
export const initiativeRows = cypher`
  CALL (home, initiatives) {
    UNWIND initiatives AS initiative
    ${distanceOfInitiative}
    RETURN collect([${nearbyRow(
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
    )}]) AS initiativeRows
  }
  CALL (initiatives) {
    UNWIND initiatives AS initiative
    MATCH (initiative)-[fits:AROUND|SEEKS|ABOUT]->(code)
    WITH initiative, type(fits) AS what, code.code AS code ORDER BY initiative.id, what, code LIMIT 1200
    RETURN collect([${nearbyRow(cypher`'INITIATIVE_CODE'`, cypher`initiative.id`, cypher`what`, cypher`code`)}]) AS codeRows
  }`;

export const faceRows = cypher`
  [face IN faces WHERE face.initiative IN initiatives | [${nearbyRow(
    cypher`'KNOWN_FACE'`,
    cypher`face.initiative.id`,
    cypher`face.memberId`,
    cypher`face.since`,
  )}]]`;

/** The times in the week of the client, of every offer and of every initiative, as `slotRows`. */
export const slotRows = cypher`
  CALL (file, client, everyOffer, initiatives) {
    UNWIND everyOffer + initiatives + [client] AS of
    MATCH (of)-[at:OFFERED_AT|HELD_IN|FREE_AT]->(slot:WeeklySlot) WHERE at.caseId IS NULL OR at.caseId = file.id
    WITH of, slot ORDER BY of.id, slot.weekday, slot.fromMinute, slot.id LIMIT 3000
    RETURN collect([${nearbyRow(
      cypher`'SLOT'`,
      cypher`of.id`,
      cypher`slot.weekday`,
      cypher`slot.fromMinute`,
      cypher`slot.untilMinute`,
    )}]) AS slotRows
  }`;
