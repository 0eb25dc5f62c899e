import { z } from 'zod';
import { holdsTodayCypher, ownArea } from '@netwerk/access';
import { cypher, param, type Fragment } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

export interface RecordAcquaintanceParameters {
  readonly professionalId: string;
  readonly today: string;
  readonly ownShells: readonly string[];
  readonly targetId: string;
  readonly since: string;
  readonly via: string | null;
}

/** `already`: since when this was known; nothing was written then. No row: there is no such target for the caller. */
const recordedRow = z.strictObject({ already: z.string().nullable() });

const residentOfOwnArea = cypher`
  MATCH (target:Resident {id: ${param('targetId')}})
  WHERE EXISTS {
    MATCH (target)-[lives:LIVES_IN]->(area:Area)
    WHERE ${holdsTodayCypher(cypher`lives`)} AND ${ownArea.cypher(cypher`area`)}
  }`;
const anyInitiative = cypher`MATCH (target:Initiative {id: ${param('targetId')}})`;

/** The caller's own node is locked first, so that two screens at once write one acquaintance. */
function recording(target: Fragment): Fragment {
  return cypher`
    MATCH (me:Professional {id: ${param('professionalId')}})
    SET me._lock = true
    REMOVE me._lock
    WITH me
    ${target}
    WITH me, target, head(COLLECT {
      MATCH (me)-[earlier:ACQUAINTED_WITH]->(target)
      WHERE earlier.until IS NULL OR earlier.until > date(${param('since')})
      RETURN toString(earlier.since) ORDER BY earlier.since
    }) AS already
    CALL (me, target, already) {
      WITH me, target, already WHERE already IS NULL
      CREATE (me)-[:ACQUAINTED_WITH {since: date(${param('since')}), via: ${param('via')}}]->(target)
    }
    RETURN already`;
}

export const recordResidentAcquaintance = question<RecordAcquaintanceParameters>()({
  name: 'acquaintances/record-resident-acquaintance',
  statement: recording(residentOfOwnArea),
  row: recordedRow,
});

export const recordInitiativeAcquaintance = question<RecordAcquaintanceParameters>()({
  name: 'acquaintances/record-initiative-acquaintance',
  statement: recording(anyInitiative),
  row: recordedRow,
});

/** Ends what the caller recorded and what still holds on that day. No row: there was nothing of the kind. */
export const endAcquaintance = question<{ professionalId: string; targetId: string; on: string }>()({
  name: 'acquaintances/end-acquaintance',
  statement: cypher`
    MATCH (me:Professional {id: ${param('professionalId')}})
    SET me._lock = true
    REMOVE me._lock
    WITH me
    MATCH (me)-[known:ACQUAINTED_WITH]->(target:Resident|Initiative)
    WHERE target.id = ${param('targetId')} AND known.since <= date(${param('on')})
      AND (known.until IS NULL OR known.until > date(${param('on')}))
    SET known.until = date(${param('on')})
    RETURN DISTINCT target.id AS targetId`,
  row: z.strictObject({ targetId: z.string() }),
});
