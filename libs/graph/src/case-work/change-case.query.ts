import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { legalGrounds } from '@netwerk/domain';
import { question } from '../connection/question.ts';

const words = z.string().nullable();

/** The texts of a case as they stand, and who wrote them. Only after the case was locked for who may write in it. */
export const caseTexts = question<{ caseId: string }>()({
  name: 'case-work/case-texts',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    OPTIONAL MATCH (file)<-[:EDITION_OF]-(edition:CaseEdition {version: file.version - 1})
    OPTIONAL MATCH (account:Account {id: edition.replacedBy})
    RETURN file.version AS version, file.referrer AS referrer, file.asked AS asked, file.question AS question,
      file.agreedInstead AS agreedInstead, file.goal AS goal, file.legalGround AS legalGround, file.purpose AS purpose,
      toString(edition.replacedAt) AS changedAt, account.displayName AS changedBy
    LIMIT 1`,
  row: z.strictObject({
    version: z.number().int(),
    referrer: words,
    asked: z.string(),
    question: z.string(),
    agreedInstead: words,
    goal: words,
    legalGround: z.enum(legalGrounds),
    purpose: z.string(),
    changedAt: words,
    changedBy: words,
  }),
});

/**
 * Changes the texts of a case that was locked, and keeps what stood there. No row: they are of another version than the
 * change was based on.
 */
export const changeCaseTexts = question<object>()({
  name: 'case-work/change-case-texts',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    WHERE file.version = ${param('baseVersion')}
    CREATE (edition:CaseEdition {id: ${param('editionId')}, replacedAt: datetime(${param('now')}), replacedBy: ${param('by')}})
      -[:EDITION_OF]->(file)
    SET edition += file {.version, .referrer, .asked, .question, .agreedInstead, .goal, .legalGround, .purpose}
    SET file.version = file.version + 1, file.referrer = ${param('referrer')}, file.asked = ${param('asked')},
      file.question = ${param('question')}, file.agreedInstead = ${param('agreedInstead')}, file.goal = ${param('goal')},
      file.legalGround = ${param('legalGround')}, file.purpose = ${param('purpose')}
    RETURN file.version AS version`,
  row: z.strictObject({ version: z.number().int() }),
});

/** Writes down that more or less help was called in. Only after the case was locked for who may write in it. */
export const createScaling = question<object>()({
  name: 'case-work/create-scaling',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    CREATE (file)-[:SCALED_BY]->(entry:ScalingEntry {
      id: ${param('scalingId')}, direction: ${param('direction')}, on: date(${param('on')}), to: ${param('to')},
      why: ${param('why')}, recordedAt: datetime(${param('now')}), recordedBy: ${param('by')}
    })
    RETURN entry.id AS scalingId`,
  row: z.strictObject({ scalingId: z.string() }),
});
