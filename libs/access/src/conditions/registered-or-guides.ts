import { coversDate, type IsoDate } from '@netwerk/domain';
import { cypher, param } from '@netwerk/cypher';
import type { ConditionOn } from './condition.ts';
import { holdsTodayCypher } from './open-case.ts';

/** What has to be known about a volunteer to say whether a worker may come near their record. */
export interface VolunteerFacts {
  readonly today: IsoDate;
  readonly registeredById: string;
  readonly guides: readonly {
    readonly professionalId: string;
    readonly validFrom: IsoDate;
    readonly validTo: IsoDate | null;
  }[];
}

/** Registered this volunteer, or is their begeleider today. A colleague of the same team is neither. */
export const registeredOrGuides: ConditionOn<VolunteerFacts> = {
  name: 'registeredOrGuides',
  words: 'registered this volunteer, or is their begeleider today',
  holds: (caller, facts) =>
    facts.registeredById === caller.professionalId ||
    facts.guides.some((guide) => guide.professionalId === caller.professionalId && coversDate(guide, facts.today)),
  cypher: (volunteer) => cypher`
    (EXISTS { (${volunteer})-[:REGISTERED_BY]->(:Professional {id: ${param('professionalId')}}) }
      OR EXISTS {
        MATCH (${volunteer})-[guides:GUIDED_BY]->(:Professional {id: ${param('professionalId')}})
        WHERE ${holdsTodayCypher(cypher`guides`)}
      })`,
};
