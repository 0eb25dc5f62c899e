import { coversDate, type IsoDate } from '@netwerk/domain';
import { cypher, param } from '@netwerk/cypher';
import type { CaseFacts, ConditionOn } from './condition.ts';

/** What has to be known about a case to say who stays in touch after it was closed. */
export interface ClosedCaseFacts extends Pick<CaseFacts, 'roles'> {
  readonly closedOn: IsoDate | null;
  readonly lightContactIds: readonly string[];
}

/** Present blijven: was contactpersoon on the last day of a case that was closed, or keeps light contact with this resident. */
export const staysInTouch: ConditionOn<ClosedCaseFacts> = {
  name: 'staysInTouch',
  words: 'was contactpersoon on the last day of this closed case, or keeps light contact',
  holds: (caller, facts) => {
    const { closedOn } = facts;
    if (closedOn === null) return false;
    const isMe = (id: string): boolean => id === caller.professionalId;
    const wasContact = facts.roles.some(
      (role) => isMe(role.professionalId) && role.role === 'CONTACT' && coversDate(role, closedOn),
    );
    return wasContact || facts.lightContactIds.some(isMe);
  },
  cypher: (file) => cypher`
    (${file}.closedOn IS NOT NULL AND (
      EXISTS {
        MATCH (:Professional {id: ${param('professionalId')}})-[last:WORKS_ON {role: 'CONTACT'}]->(${file})
        WHERE last.validFrom <= ${file}.closedOn AND (last.validTo IS NULL OR last.validTo > ${file}.closedOn)
      }
      OR EXISTS { MATCH (:Professional {id: ${param('professionalId')}})-[:KEEPS_LIGHT_CONTACT]->(${file}) }
    ))`,
};
