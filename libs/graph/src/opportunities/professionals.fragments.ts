import { holdsTodayCypher } from '@netwerk/access';
import { cypher } from '@netwerk/cypher';
import { today } from './holding.fragments.ts';
import { nearbyRow } from './nearby-row.fragment.ts';

/**
 * Professionals of the team that handles the case of whom is known from when they have room, as `professionalRows`, with what
 * they are good at, as `expertiseRows`; whoever helps in a leefgebied of a need first.
 */
export const professionalRows = cypher`
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
  }
  CALL (file, identities, professionals) {
    UNWIND professionals AS found
    WITH file, identities, found.node AS professional, found.shell AS shell
    RETURN collect([${nearbyRow(
      cypher`'PROFESSIONAL'`,
      cypher`professional.id`,
      cypher`professional.callName`,
      cypher`professional.accent`,
      cypher`head(COLLECT { MATCH (professional)-[:WORKS_FOR]->(works:Organisation) RETURN works.name ORDER BY works.id LIMIT 1 })`,
      cypher`shell`,
      cypher`toString(CASE WHEN professional.awayFrom <= ${today} AND professional.awayUntil > professional.roomFrom
        THEN professional.awayUntil ELSE professional.roomFrom END)`,
      cypher`(any(own IN identities WHERE own.person = professional) OR
        EXISTS { MATCH (professional)-[works:WORKS_ON]->(file) WHERE ${holdsTodayCypher(cypher`works`)} })`,
    )}]) AS professionalRows
  }
  CALL (professionals) {
    UNWIND professionals AS found
    WITH found.node AS professional
    MATCH (professional)-[:HAS_EXPERTISE]->(expertise:Expertise)-[:ABOUT]->(domain:LifeDomain)
    WITH professional, expertise, domain ORDER BY professional.id, expertise.code, domain.code LIMIT 400
    RETURN collect([${nearbyRow(
      cypher`'EXPERTISE'`,
      cypher`professional.id`,
      cypher`expertise.nameNl`,
      cypher`expertise.nameEn`,
      cypher`domain.code`,
    )}]) AS expertiseRows
  }`;
