import { coversDate } from '@netwerk/domain';
import { cypher, param } from '@netwerk/cypher';
import type { Condition } from './condition.ts';
import { holdsTodayCypher, isOpenCase, isOpenCaseCypher } from './open-case.ts';

/** Binnenschil of a team that handles this open case. The buitenschil never is. */
export const innerColleague: Condition = {
  name: 'innerColleague',
  words: 'is binnenschil today of a team that handles this open case',
  holds: (caller, facts) =>
    isOpenCase(facts) &&
    facts.memberships.some(
      (member) =>
        member.professionalId === caller.professionalId &&
        member.shell === 'INNER' &&
        facts.handlingTeamIds.includes(member.teamId) &&
        coversDate(member, facts.today),
    ),
  cypher: (file) => cypher`
    (${isOpenCaseCypher(file)} AND EXISTS {
      MATCH (:Professional {id: ${param('professionalId')}})-[inner:MEMBER_OF {shell: 'INNER'}]->(:Team)<-[:HANDLED_BY]-(${file})
      WHERE ${holdsTodayCypher(cypher`inner`)}
    })`,
};
