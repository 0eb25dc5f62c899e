import { coversDate } from '@netwerk/domain';
import { cypher, param } from '@netwerk/cypher';
import type { Condition } from './condition.ts';
import { holdsTodayCypher, isOpenCase, isOpenCaseCypher } from './open-case.ts';

/** Contactpersoon, duo, regisseur or vervanger today, of a case that is open. */
export const worksOnOpenCase: Condition = {
  name: 'worksOnOpenCase',
  words: 'has a role in this open case today (contactpersoon, duo, regisseur or vervanger)',
  holds: (caller, facts) =>
    isOpenCase(facts) &&
    facts.roles.some((role) => role.professionalId === caller.professionalId && coversDate(role, facts.today)),
  cypher: (file) => cypher`
    (${isOpenCaseCypher(file)} AND EXISTS {
      MATCH (:Professional {id: ${param('professionalId')}})-[works:WORKS_ON]->(${file})
      WHERE ${holdsTodayCypher(cypher`works`)}
    })`,
};
