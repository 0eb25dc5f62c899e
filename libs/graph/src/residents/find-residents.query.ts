import { z } from 'zod';
import { ownArea } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

export interface FindResidentsParameters {
  readonly professionalId: string;
  readonly today: string;
  readonly ownShells: readonly string[];
  /** A query for the index: words of which the beginnings count. */
  readonly beginnings: string;
  /** Whole name in lower case without accents. */
  readonly searchName: string;
}

/**
 * Residents of the own areas by name, at most ten; an exact name first. Whoever hides their address is found by the exact
 * name alone, and the answer does not say where they live.
 */
export const findResidents = question<FindResidentsParameters>()({
  name: 'residents/find-residents',
  statement: cypher`
    CALL db.index.fulltext.queryNodes('resident_name', ${param('beginnings')}) YIELD node
    WITH node AS resident, coalesce(node.hiddenAddress, false) AS hidden
    WHERE NOT hidden OR resident.searchName = ${param('searchName')}
    MATCH (resident)-[lives:LIVES_IN]->(area:Area)
    WHERE lives.validFrom <= date(${param('today')}) AND (lives.validTo IS NULL OR lives.validTo > date(${param('today')}))
      AND ${ownArea.cypher(cypher`area`)}
    WITH resident, hidden, max(area.code) AS areaCode
    MATCH (area:Area {code: areaCode})
    RETURN resident.id AS residentId, resident.callName + coalesce(' ' + resident.familyName, '') AS fullName,
      CASE WHEN hidden THEN null ELSE area.code END AS areaCode, CASE WHEN hidden THEN null ELSE area.name END AS areaName
    ORDER BY CASE WHEN resident.searchName = ${param('searchName')} THEN 0 ELSE 1 END, resident.searchName, residentId
    LIMIT 10`,
  row: z.strictObject({
    residentId: z.string(),
    fullName: z.string(),
    areaCode: z.string().nullable(),
    areaName: z.string().nullable(),
  }),
});
