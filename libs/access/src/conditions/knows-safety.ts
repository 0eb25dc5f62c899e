import { coversDate, type CaseRole } from '@netwerk/domain';
import { cypher, param } from '@netwerk/cypher';
import type { Condition } from './condition.ts';
import { holdsTodayCypher, isOpenCase, isOpenCaseCypher } from './open-case.ts';

/** Whoever answers for the case. A vervanger takes over the work for a while, not what only the own worker must know. */
const rolesThatKnow: readonly CaseRole[] = ['CONTACT', 'DUO', 'REGISSEUR'];

/** Must know of safety: contactpersoon, duo or regisseur today, of a case that is open. */
export const knowsSafety: Condition = {
  name: 'knowsSafety',
  words: 'is contactpersoon, duo or regisseur of this open case today',
  holds: (caller, facts) =>
    isOpenCase(facts) &&
    facts.roles.some(
      (role) =>
        role.professionalId === caller.professionalId &&
        rolesThatKnow.includes(role.role) &&
        coversDate(role, facts.today),
    ),
  cypher: (file) => cypher`
    (${isOpenCaseCypher(file)} AND EXISTS {
      MATCH (:Professional {id: ${param('professionalId')}})-[knowing:WORKS_ON]->(${file})
      WHERE knowing.role IN ['CONTACT', 'DUO', 'REGISSEUR'] AND ${holdsTodayCypher(cypher`knowing`)}
    })`,
};
