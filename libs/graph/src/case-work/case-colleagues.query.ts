import { z } from 'zod';
import { holdsTodayCypher, worksOnOpenCase } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { shells } from '@netwerk/domain';
import { question } from '../connection/question.ts';

export interface CaseColleaguesParameters {
  readonly caseId: string;
  readonly professionalId: string;
  readonly today: string;
  readonly now: string;
}

/** One row per professional who can be given a role; a single row without a professional for a team without members. */
export const caseColleagueRow = z.strictObject({
  legalGround: z.string(),
  purpose: z.string(),
  colleagueId: z.string().nullable(),
  name: z.string().nullable(),
  shell: z.enum(shells).nullable(),
  accent: z.string().nullable(),
});

/** Who belongs today to the team that handles this case, for who has a role in it; otherwise no row. */
export const caseColleagues = question<CaseColleaguesParameters>()({
  name: 'case-work/case-colleagues',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    WHERE ${worksOnOpenCase.cypher(cypher`file`)}
    WITH file LIMIT 1
    OPTIONAL MATCH (file)-[:HANDLED_BY]->(:Team)<-[member:MEMBER_OF]-(colleague:Professional)
    WHERE ${holdsTodayCypher(cypher`member`)}
    WITH file, colleague, min(member.shell) AS shell
    RETURN file.legalGround AS legalGround, file.purpose AS purpose, colleague.id AS colleagueId,
      colleague.callName + coalesce(' ' + colleague.familyName, '') AS name, shell, colleague.accent AS accent
    ORDER BY shell, name, colleagueId LIMIT 200`,
  row: caseColleagueRow,
});
