import { z } from 'zod';
import { holdsTodayCypher, ownInnerTeam } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

const date = z.string().nullable();

export const availabilityRow = z.strictObject({
  professionalId: z.string(),
  version: z.number().int(),
  leavesOn: date,
  awayFrom: date,
  awayUntil: date,
  roomFrom: date,
});

export type AvailabilityRow = z.infer<typeof availabilityRow>;

interface Asking {
  readonly professionalId: string;
  readonly colleagueId: string;
  readonly today: string;
}

/** Oneself, or a colleague of the own binnenschil today. */
const ownOrColleague = cypher`(colleague.id = ${param('professionalId')} OR EXISTS {
      MATCH (colleague)-[member:MEMBER_OF {shell: 'INNER'}]->(team:Team)
      WHERE ${holdsTodayCypher(cypher`member`)} AND ${ownInnerTeam.cypher(cypher`team`)}
    })`;

const columns = cypher`colleague.id AS professionalId, coalesce(colleague.version, 1) AS version,
      toString(colleague.leavesOn) AS leavesOn, toString(colleague.awayFrom) AS awayFrom,
      toString(colleague.awayUntil) AS awayUntil, toString(colleague.roomFrom) AS roomFrom`;

/** When somebody leaves, is away or has room; no row for who may not know. */
export const availability = question<Asking>()({
  name: 'directory-people/availability',
  statement: cypher`
    MATCH (colleague:Professional {id: ${param('colleagueId')}})
    WHERE ${ownOrColleague}
    RETURN ${columns}`,
  row: availabilityRow,
});

/** The same under the write lock. */
export const lockAvailability = question<Asking>()({
  name: 'directory-people/lock-availability',
  statement: cypher`
    MATCH (colleague:Professional {id: ${param('colleagueId')}})
    WHERE ${ownOrColleague}
    SET colleague._lock = true
    REMOVE colleague._lock
    RETURN ${columns}`,
  row: availabilityRow,
});

/** Under the lock: replaces the whole. */
export const writeAvailability = question<{
  colleagueId: string;
  leavesOn: string | null;
  awayFrom: string | null;
  awayUntil: string | null;
  roomFrom: string | null;
}>()({
  name: 'directory-people/write-availability',
  statement: cypher`
    MATCH (colleague:Professional {id: ${param('colleagueId')}})
    SET colleague.leavesOn = date(${param('leavesOn')}), colleague.awayFrom = date(${param('awayFrom')}),
      colleague.awayUntil = date(${param('awayUntil')}), colleague.roomFrom = date(${param('roomFrom')}),
      colleague.version = coalesce(colleague.version, 1) + 1
    RETURN colleague.version AS version`,
  row: z.strictObject({ version: z.number().int() }),
});
