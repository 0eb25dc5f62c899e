import { cypher, param, type Fragment } from '@netwerk/cypher';
import { agreementHoldsCypher } from '../agreements/network-agreement.ts';

/**
 * The column `namesShared`: both sides agreed to exchange names for this step (A2), and both agreements hold today. Needs the
 * parameter today.
 */
export const namesSharedCypher: Fragment = cypher`
    CALL (step) {
      OPTIONAL MATCH (step)<-[:AGREED_FOR]-(both:Agreement {kind: 'A2'})
      WHERE ${agreementHoldsCypher(cypher`both`)}
      WITH step, count(both) AS sides
      RETURN coalesce(step.shareNames, false) AND sides > 1 AS namesShared
    }`;

/**
 * What kind of party somebody or something is, and the name that may be said. A member of the own map is named while that map
 * may be read; somebody of the open layer only while both agreed. A professional is named where the kans was about one: the
 * same person may also be a neighbour who helps.
 */
export function partyColumns(party: Fragment): { kind: Fragment; name: Fragment } {
  const asProfessional = cypher`(${party}:Professional AND step.kind = 'PROFESSIONAL_EXPERTISE')`;
  return {
    kind: cypher`CASE WHEN ${party} IS NULL THEN null WHEN ${party}:Initiative THEN 'INITIATIVE'
        WHEN ${party}:NetworkMember THEN 'MEMBER' WHEN ${asProfessional} THEN 'PROFESSIONAL' ELSE 'PERSON' END`,
    name: cypher`CASE WHEN ${party}:Initiative THEN ${party}.name
        WHEN ${party}:NetworkMember THEN CASE WHEN mapOpen THEN ${party}.callName END
        WHEN ${asProfessional} OR namesShared THEN ${party}.callName + coalesce(' ' + ${party}.familyName, '') END`,
  };
}

/**
 * What the step is called, in the language that is asked for. It may name who stands on the map: of a map that may not be read it
 * says no more than that it is a step. Needs `mapOpen` and the parameter language.
 */
export const shownTitle: Fragment = cypher`CASE WHEN step IS NULL THEN null
        WHEN NOT mapOpen THEN CASE ${param('language')} WHEN 'EN' THEN 'A step' ELSE 'Een stap' END
        WHEN ${param('language')} = 'EN' THEN coalesce(step.titleEn, step.title) ELSE step.title END`;
