import { z } from 'zod';
import { knowsSafety } from '@netwerk/access';
import { cypher, param, type Fragment } from '@netwerk/cypher';
import { personName } from '../directory-people/person-name.ts';
import { question } from '../connection/question.ts';
import { safetyMarksRow } from './safety-marks.rows.ts';
import {
  directoryKindsCypher,
  markHoldsCypher,
  marksOfFileCypher,
  mayBeShownCypher,
  shownAreaCypher,
} from './safety.fragments.ts';

export interface SafetyMarksParameters {
  readonly caseId: string;
  readonly professionalId: string;
  readonly today: string;
}

const file = cypher`file`;
const person = cypher`person`;

/** Everybody who stands with a mark by `relation` and may be shown, at most one more than a worker is asked about. */
function lookAlikes(kind: Fragment, relation: Fragment): Fragment {
  return cypher`
      ${marksOfFileCypher(file)}
      CALL (mark, client) {
        MATCH (mark)-[stands:${relation}]->(person:Person)
        WHERE coalesce(stands.basis, 'LOOK_ALIKE') = 'LOOK_ALIKE'
          AND CASE stands.side WHEN 'FEARED' THEN ${mayBeShownCypher(person, cypher`mark`)} ELSE ${mayBeShownCypher(person, cypher`client`)} END
        ${shownAreaCypher(person)}
        RETURN person, stands, areaCode, areaName ORDER BY stands.at DESC, person.searchName, person.id LIMIT 51
      }
      RETURN ${kind} AS kind, mark.id AS c1, person.id AS c2, stands.side AS c3, ${personName(person)} AS c4, areaCode AS c5,
        areaName AS c6, ${directoryKindsCypher(person)} AS c7, null AS c8, null AS c9`;
}

/**
 * Everything about safety in one case, for who must know; for everybody else no row, as for a case that does not exist. Of the
 * people of an earlier file only the name by which the mark knows them is told.
 */
export const safetyMarks = question<SafetyMarksParameters>()({
  name: 'safety/safety-marks',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    WHERE ${knowsSafety.cypher(file)}
    MATCH (file)-[:CONCERNS]->(client:Resident)
    CALL (file, client) {
      RETURN 'FILE' AS kind, file.legalGround AS c1, file.purpose AS c2, coalesce(client.hiddenAddress, false) AS c3, null AS c4,
        null AS c5, null AS c6, null AS c7, null AS c8, null AS c9
      UNION ALL
      ${marksOfFileCypher(file)}
      RETURN 'MARK' AS kind, mark.id AS c1, mark.version AS c2, mark.kind AS c3, toString(mark.since) AS c4,
        toString(mark.until) AS c5, ${markHoldsCypher(cypher`mark`)} AS c6, mark.words AS c7, mark.callName AS c8,
        mark.familyName AS c9
      UNION ALL
      ${marksOfFileCypher(file)}
      MATCH (mark)-[apart:KEEPS_APART]->(member:NetworkMember)-[:RECORDED_IN]->(told:Case)
      RETURN 'PERSON' AS kind, mark.id AS c1, apart.side AS c2, apart.basis AS c3,
        CASE WHEN told = file THEN member.id END AS c4, null AS c5,
        CASE WHEN told = file THEN member.callName ELSE mark.callName END AS c6, null AS c7, null AS c8, '' AS c9
      UNION ALL
      ${marksOfFileCypher(file)}
      MATCH (mark)-[apart:KEEPS_APART]->(person:Person) WHERE apart.basis <> 'LOOK_ALIKE'
      ${shownAreaCypher(person)}
      RETURN 'PERSON' AS kind, mark.id AS c1, apart.side AS c2, apart.basis AS c3, null AS c4, person.id AS c5,
        ${personName(person)} AS c6, areaCode AS c7, areaName AS c8, ${directoryKindsCypher(person)} AS c9
      UNION ALL
      ${marksOfFileCypher(file)}
      MATCH (mark)-[:KEEPS_APART]->(person:Person)
      MATCH (household:Household {id: mark.id + ':' + person.id})<-[:LIVES_WITH]-(other:Person) WHERE other <> person
      RETURN 'HOUSEMATE' AS kind, mark.id AS c1, person.id AS c2, other.id AS c3, ${personName(cypher`other`)} AS c4, null AS c5,
        null AS c6, null AS c7, null AS c8, null AS c9
      UNION ALL
      ${lookAlikes(cypher`'LOOK_ALIKE'`, cypher`KEEPS_APART`)}
      UNION ALL
      ${lookAlikes(cypher`'RULED_OUT'`, cypher`RULES_OUT`)}
      UNION ALL
      ${marksOfFileCypher(file)}
      MATCH (mark)-[out:RULES_OUT]->(member:NetworkMember)-[:RECORDED_IN]->(file)
      RETURN 'RULED_OUT' AS kind, mark.id AS c1, member.id AS c2, out.side AS c3, member.callName AS c4, null AS c5, null AS c6,
        '' AS c7, null AS c8, null AS c9
    }
    RETURN kind, c1, c2, c3, c4, c5, c6, c7, c8, c9`,
  row: safetyMarksRow,
});

/** How a mark stands after an act: its version, and how many people a worker is still asked about. */
export const savedSafetyMark = question<{ markId: string }>()({
  name: 'safety/saved-mark',
  statement: cypher`
    MATCH (mark:SafetyMark {id: ${param('markId')}})-[:SET_IN]->(:Case)-[:CONCERNS]->(client:Resident)
    RETURN mark.version AS version, COUNT {
      MATCH (mark)-[apart:KEEPS_APART {basis: 'LOOK_ALIKE'}]->(person:Person)
      WHERE CASE apart.side WHEN 'FEARED' THEN ${mayBeShownCypher(person, cypher`mark`)} ELSE ${mayBeShownCypher(person, cypher`client`)} END
    } AS lookAlikes`,
  row: z.strictObject({ version: z.number().int(), lookAlikes: z.number().int() }),
});
