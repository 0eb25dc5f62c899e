import { z } from 'zod';
import { staysInTouch } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { legalGrounds } from '@netwerk/domain';
import { question } from '../connection/question.ts';

/** Closes a case that was locked. */
export const closeOpenCase = question<object>()({
  name: 'case-work/close-case',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    SET file.closedOn = date(${param('today')}), file.outcome = ${param('outcome')}, file.outcomeWords = ${param('words')},
      file.lightContactWords = ${param('lightContactWords')}, file.lookAgainOn = date(${param('lookAgainOn')})
    RETURN file.legalGround AS legalGround`,
  row: z.strictObject({ legalGround: z.enum(legalGrounds) }),
});

/** Writes down which professional keeps light contact after the closing. */
export const keepLightContact = question<{ caseId: string; colleagueId: string }>()({
  name: 'case-work/keep-light-contact',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    WITH file LIMIT 1
    MATCH (colleague:Professional {id: ${param('colleagueId')}})
    MERGE (colleague)-[:KEEPS_LIGHT_CONTACT]->(file)
    RETURN file.id AS caseId`,
  row: z.strictObject({ caseId: z.string() }),
});

/**
 * Takes a closing back. The resident is locked first, as when a case is opened. No row: this resident has another open
 * case at the team by now.
 */
export const reopenClosedCase = question<{ caseId: string }>()({
  name: 'case-work/reopen-case',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})-[:CONCERNS]->(resident:Resident)
    SET resident._lock = true
    REMOVE resident._lock
    WITH file, resident
    WHERE NOT EXISTS {
      MATCH (resident)<-[:CONCERNS]-(other:Case)-[:HANDLED_BY]->(:Team)<-[:HANDLED_BY]-(file)
      WHERE other <> file AND other.closedOn IS NULL
    }
    OPTIONAL MATCH (file)<-[light:KEEPS_LIGHT_CONTACT]-(:Professional)
    DELETE light
    WITH DISTINCT file
    REMOVE file.closedOn, file.outcome, file.outcomeWords, file.lightContactWords, file.lookAgainOn
    RETURN file.id AS caseId`,
  row: z.strictObject({ caseId: z.string() }),
});

/** Sets when to look again at somebody whose case was closed, for who stays in touch; otherwise no row. */
export const setLookAgain = question<{ caseId: string; professionalId: string; on: string | null }>()({
  name: 'case-work/set-look-again',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    WHERE ${staysInTouch.cypher(cypher`file`)}
    SET file.lookAgainOn = date(${param('on')})
    RETURN file.id AS caseId, file.legalGround AS legalGround, file.purpose AS purpose`,
  row: z.strictObject({ caseId: z.string(), legalGround: z.string(), purpose: z.string() }),
});
