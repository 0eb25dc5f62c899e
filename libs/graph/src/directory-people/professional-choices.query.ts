import { z } from 'zod';
import { cypher } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

/** Everything that a professional can be connected with, by name; each list at most 500. */
export const professionalChoices = question<object>()({
  name: 'directory-people/professional-choices',
  statement: cypher`
    CALL () {
      MATCH (organisation:Organisation) WITH organisation ORDER BY organisation.name, organisation.id LIMIT 500
      RETURN 'ORGANISATION' AS kind, organisation.id AS id, organisation.name AS name, null AS nameEn
      UNION ALL
      MATCH (team:Team) WITH team ORDER BY team.name, team.id LIMIT 500
      RETURN 'TEAM' AS kind, team.id AS id, team.name AS name, null AS nameEn
      UNION ALL
      MATCH (expertise:Expertise) WITH expertise ORDER BY expertise.nameNl, expertise.code LIMIT 500
      RETURN 'EXPERTISE' AS kind, expertise.code AS id, expertise.nameNl AS name, expertise.nameEn AS nameEn
    }
    RETURN kind, id, name, nameEn`,
  row: z.strictObject({
    kind: z.enum(['ORGANISATION', 'TEAM', 'EXPERTISE']),
    id: z.string(),
    name: z.string(),
    nameEn: z.string().nullable(),
  }),
});
