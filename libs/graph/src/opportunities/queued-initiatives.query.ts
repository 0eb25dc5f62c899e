import { z } from 'zod';
import { cypher } from '@netwerk/cypher';
import { question } from '../connection/question.ts';
import { ownAreasOfTeams, type CollectiveParameters } from './collective-needs.query.ts';

/** An initiative for one of the caller's own buurten that people wait for. */
export const queuedInitiativeRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  areaCode: z.string(),
  areaName: z.string(),
  waitingWeeks: z.int().nullable(),
});

export type QueuedInitiativeRow = z.infer<typeof queuedInitiativeRow>;

/** Initiatives of the caller's own buurten that are full or have a waiting time, each once, under the first of those buurten by code. */
export const queuedInitiatives = question<CollectiveParameters>()({
  name: 'opportunities/queued-initiatives',
  statement: cypher`
    ${ownAreasOfTeams}
    MATCH (area)<-[:REACHES]-(initiative:Initiative)
    WHERE initiative.state = 'FULL' OR (initiative.state = 'OPEN' AND initiative.waitingWeeks > 0)
    WITH initiative, area ORDER BY area.code
    WITH initiative, head(collect(area)) AS area
    RETURN initiative.id AS id, initiative.name AS name, area.code AS areaCode, area.name AS areaName,
      initiative.waitingWeeks AS waitingWeeks
    ORDER BY id LIMIT 200`,
  row: queuedInitiativeRow,
});
