import { z } from 'zod';
import { cypher, param, type Fragment } from '@netwerk/cypher';
import type { Shell } from '@netwerk/domain';
import { question } from '../connection/question.ts';

export interface BeginPeriodParameters {
  readonly professionalId: string;
  readonly teamId: string;
  readonly from: string;
}

export interface EndPeriodParameters {
  readonly professionalId: string;
  readonly teamId: string;
  readonly on: string;
}

/** OVERLAPS and NO_PERIOD: nothing was written. No row at all: there is no such team. */
const periodRow = z.strictObject({ outcome: z.enum(['DONE', 'OVERLAPS', 'NO_PERIOD']), version: z.number().int() });

const versionUp = cypher`SET person.version = coalesce(person.version, 1) + 1`;
const ends = cypher`
  MATCH (person:Professional {id: ${param('professionalId')}})
  WITH person LIMIT 1
  MATCH (team:Team {id: ${param('teamId')}})`;

function begin(type: Fragment, create: Fragment): Fragment {
  return cypher`
    ${ends}
    WITH person, team, EXISTS {
      MATCH (person)-[earlier:${type}]->(team) WHERE earlier.validTo IS NULL OR earlier.validTo > date(${param('from')})
    } AS overlaps
    CALL (person, team, overlaps) {
      WITH person, team, overlaps WHERE NOT overlaps
      ${create}
      ${versionUp}
    }
    RETURN CASE WHEN overlaps THEN 'OVERLAPS' ELSE 'DONE' END AS outcome, coalesce(person.version, 1) AS version`;
}

function end(type: Fragment): Fragment {
  return cypher`
    ${ends}
    CALL (person, team) {
      MATCH (person)-[period:${type}]->(team)
      WHERE period.validFrom <= date(${param('on')}) AND (period.validTo IS NULL OR period.validTo > date(${param('on')}))
      SET period.validTo = date(${param('on')})
      ${versionUp}
      RETURN count(period) AS ended
    }
    RETURN CASE WHEN ended = 0 THEN 'NO_PERIOD' ELSE 'DONE' END AS outcome, coalesce(person.version, 1) AS version`;
}

const member = cypher`MEMBER_OF`;
const fixed = cypher`FIXED_CONTACT_FOR`;

/** Under the professional's lock. */
export const beginMembership = question<BeginPeriodParameters & { shell: Shell }>()({
  name: 'directory-people/begin-membership',
  statement: begin(
    member,
    cypher`CREATE (person)-[:MEMBER_OF {shell: ${param('shell')}, validFrom: date(${param('from')})}]->(team)`,
  ),
  row: periodRow,
});

/** Under the professional's lock. */
export const endMembership = question<EndPeriodParameters>()({
  name: 'directory-people/end-membership',
  statement: end(member),
  row: periodRow,
});

/** Under the professional's lock. */
export const beginFixedContact = question<BeginPeriodParameters>()({
  name: 'directory-people/begin-fixed-contact',
  statement: begin(fixed, cypher`CREATE (person)-[:FIXED_CONTACT_FOR {validFrom: date(${param('from')})}]->(team)`),
  row: periodRow,
});

/** Under the professional's lock. */
export const endFixedContact = question<EndPeriodParameters>()({
  name: 'directory-people/end-fixed-contact',
  statement: end(fixed),
  row: periodRow,
});
