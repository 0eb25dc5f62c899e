import { cypher, param } from '@netwerk/cypher';
import type { Condition } from './condition.ts';
import { innerColleague } from './inner-colleague.ts';

/** Opened this file with a reason, the access has not ended, and the opener still is binnenschil of its team. */
export const openedWithReason: Condition = {
  name: 'openedWithReason',
  words: 'opened this file with a reason today and still is binnenschil of a team that handles it',
  holds: (caller, facts) =>
    innerColleague.holds(caller, facts) &&
    facts.openings.some((opening) => opening.professionalId === caller.professionalId && opening.until > facts.now),
  cypher: (file) => cypher`
    (${innerColleague.cypher(file)} AND EXISTS {
      MATCH (${file})<-[:OPENS]-(reason:CaseOpening)-[:OPENED_BY]->(:Professional {id: ${param('professionalId')}})
      WHERE reason.until > datetime(${param('now')})
    })`,
};
