import { holdsTodayCypher } from '@netwerk/access';
import { cypher } from '@netwerk/cypher';
import { today } from './holding.fragments.ts';
import { nearbyRow } from './nearby-row.fragment.ts';

/**
 * Professionals of the team that handles the case of whom is known from when they have room, as the list `professionals` with
 * the shell in which they work; whoever helps in a leefgebied of a need first.
 */
export const professionals = cypher`
  CALL (file, looks, leftOut, domains) {
    MATCH (file)-[:HANDLED_BY]->(:Team)<-[belongs:MEMBER_OF]-(professional:Professional)
    WHERE looks AND ${holdsTodayCypher(cypher`belongs`)} AND professional.roomFrom IS NOT NULL
      AND NOT professional.id IN leftOut AND (professional.leavesOn IS NULL OR professional.leavesOn > ${today})
    WITH professional, min(belongs.shell) AS shell, domains
    WITH professional, shell, EXISTS {
      (professional)-[:HAS_EXPERTISE]->(:Expertise)-[:ABOUT]->(domain:LifeDomain) WHERE domain.code IN domains
    } AS fits
    ORDER BY fits DESC, professional.roomFrom, professional.id LIMIT 25
    RETURN collect({node: professional, shell: shell}) AS professionals
  }`;

export const professionalBranches = cypher`
  UNWIND professionals AS found
  WITH file, found.node AS professional, found.shell AS shell
  OPTIONAL MATCH (professional)-[:WORKS_FOR]->(organisation:Organisation)
  WITH file, professional, shell, min(organisation.name) AS organisationName
  ${nearbyRow(
    cypher`'PROFESSIONAL'`,
    cypher`professional.id`,
    cypher`professional.callName`,
    cypher`professional.accent`,
    cypher`organisationName`,
    cypher`shell`,
    cypher`toString(CASE WHEN professional.awayFrom <= ${today} AND professional.awayUntil > professional.roomFrom
      THEN professional.awayUntil ELSE professional.roomFrom END)`,
    cypher`(EXISTS { MATCH (professional)-[works:WORKS_ON]->(file) WHERE ${holdsTodayCypher(cypher`works`)} } OR
      EXISTS { (file)<-[:RECORDED_IN]-(:NetworkMember)-[:STANDS_FOR]->(professional) })`,
  )}
  UNION ALL
  UNWIND professionals AS found
  WITH found.node AS professional
  CALL (professional) {
    MATCH (professional)-[:HAS_EXPERTISE]->(expertise:Expertise)-[:ABOUT]->(domain:LifeDomain)
    RETURN expertise, domain ORDER BY expertise.code, domain.code LIMIT 20
  }
  ${nearbyRow(
    cypher`'EXPERTISE'`,
    cypher`professional.id`,
    cypher`expertise.nameNl`,
    cypher`expertise.nameEn`,
    cypher`domain.code`,
  )}`;
