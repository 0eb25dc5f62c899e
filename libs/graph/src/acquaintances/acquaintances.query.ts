import { z } from 'zod';
import { holdsTodayCypher } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';
import { personName } from '../directory-people/person-name.ts';

const date = z.string().nullable();

/** What the caller recorded, at most 200: what holds first, then by name. A hidden address gives no area. */
export const myAcquaintances = question<{ professionalId: string; today: string }>()({
  name: 'acquaintances/my-acquaintances',
  statement: cypher`
    MATCH (:Professional {id: ${param('professionalId')}})-[known:ACQUAINTED_WITH]->(target:Resident|Initiative)
    CALL (target) {
      OPTIONAL MATCH (target)-[lives:LIVES_IN]->(area:Area)
      WHERE NOT coalesce(target.hiddenAddress, false) AND ${holdsTodayCypher(cypher`lives`)}
      RETURN area ORDER BY lives.validFrom DESC LIMIT 1
    }
    RETURN CASE WHEN target:Initiative THEN 'INITIATIVE' ELSE 'RESIDENT' END AS kind, target.id AS targetId,
      coalesce(target.name, ${personName(cypher`target`)}) AS name, area.code AS areaCode, area.name AS areaName,
      toString(known.since) AS since, toString(known.until) AS until, known.via AS via
    ORDER BY known.until IS NOT NULL AND known.until <= date(${param('today')}), name, targetId, since LIMIT 200`,
  row: z.strictObject({
    kind: z.enum(['RESIDENT', 'INITIATIVE']),
    targetId: z.string(),
    name: z.string(),
    areaCode: date,
    areaName: date,
    since: z.string(),
    until: date,
    via: z.string().nullable(),
  }),
});

/** Which professionals know an initiative today; the caller first, then by name; at most fifty. */
export const initiativeAcquaintances = question<{ initiativeId: string; professionalId: string; today: string }>()({
  name: 'acquaintances/initiative-acquaintances',
  statement: cypher`
    MATCH (:Initiative {id: ${param('initiativeId')}})<-[known:ACQUAINTED_WITH]-(colleague:Professional)
    WHERE known.since <= date(${param('today')}) AND (known.until IS NULL OR known.until > date(${param('today')}))
    RETURN colleague.id AS professionalId, ${personName(cypher`colleague`)} AS name, colleague.accent AS accent,
      colleague.id = ${param('professionalId')} AS self, toString(known.since) AS since, known.via AS via
    ORDER BY self DESC, name, professionalId LIMIT 50`,
  row: z.strictObject({
    professionalId: z.string(),
    name: z.string(),
    accent: z.string().nullable(),
    self: z.boolean(),
    since: z.string(),
    via: z.string().nullable(),
  }),
});
