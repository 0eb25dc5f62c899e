import { coversDate, type IsoDate, type Role, type Shell } from '@netwerk/domain';
import { cypher, param } from '@netwerk/cypher';
import type { ConditionOn } from './condition.ts';
import { holdsTodayCypher } from './open-case.ts';

/** What has to be known about an area to say whether it is one of the worker's own. */
export interface AreaFacts {
  readonly today: IsoDate;
  readonly coveringTeamIds: readonly string[];
  readonly memberships: readonly {
    readonly professionalId: string;
    readonly teamId: string;
    readonly shell: Shell;
    readonly validFrom: IsoDate;
    readonly validTo: IsoDate | null;
  }[];
}

/** The shells of which the teams count: a buurtverbinder works beside the teams, so for her both do. */
export function ownShells(role: Role): readonly Shell[] {
  return role === 'COMMUNITY_CONNECTOR' ? ['INNER', 'OUTER'] : ['INNER'];
}

/** An area that one of the worker's own teams covers. The Cypher face needs the parameter ownShells as well. */
export const ownArea: ConditionOn<AreaFacts> = {
  name: 'ownArea',
  words:
    'lives in an area that an own team covers today (sociaal werker: as binnenschil; buurtverbinder: in either shell)',
  holds: (caller, facts) =>
    facts.memberships.some(
      (member) =>
        member.professionalId === caller.professionalId &&
        ownShells(caller.role).includes(member.shell) &&
        facts.coveringTeamIds.includes(member.teamId) &&
        coversDate(member, facts.today),
    ),
  cypher: (area) => cypher`
    EXISTS {
      MATCH (:Professional {id: ${param('professionalId')}})-[own:MEMBER_OF]->(:Team)-[:COVERS]->(${area})
      WHERE own.shell IN ${param('ownShells')} AND ${holdsTodayCypher(cypher`own`)}
    }`,
};
