import { coversDate, type IsoDate, type Shell } from '@netwerk/domain';
import { cypher, param } from '@netwerk/cypher';
import type { ConditionOn } from './condition.ts';
import { holdsTodayCypher } from './open-case.ts';

/** What has to be known about a team to say whether somebody works inside it. */
export interface TeamFacts {
  readonly today: IsoDate;
  readonly memberships: readonly {
    readonly professionalId: string;
    readonly shell: Shell;
    readonly validFrom: IsoDate;
    readonly validTo: IsoDate | null;
  }[];
}

/** Binnenschil of this team today: may open a case that the team handles. */
export const ownInnerTeam: ConditionOn<TeamFacts> = {
  name: 'ownInnerTeam',
  words: 'is binnenschil of this team today',
  holds: (caller, facts) =>
    facts.memberships.some(
      (member) =>
        member.professionalId === caller.professionalId && member.shell === 'INNER' && coversDate(member, facts.today),
    ),
  cypher: (team) => cypher`
    EXISTS {
      MATCH (:Professional {id: ${param('professionalId')}})-[inside:MEMBER_OF {shell: 'INNER'}]->(${team})
      WHERE ${holdsTodayCypher(cypher`inside`)}
    }`,
};
