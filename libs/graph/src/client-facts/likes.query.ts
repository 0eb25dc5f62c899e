import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { interests, type Interest, type IsoDate } from '@netwerk/domain';
import { question } from '../connection/question.ts';

/** A time in the week as it is written: whole numbers as the database keeps them. */
export interface WrittenSlot {
  readonly id: string;
  readonly weekday: unknown;
  readonly fromMinute: unknown;
  readonly untilMinute: unknown;
  readonly weeks: string;
}

const clientOfFile = cypher`MATCH (file:Case {id: ${param('caseId')}})-[:CONCERNS]->(client:Resident)`;

export interface ChangeInterestsParameters {
  readonly caseId: string;
  readonly add: readonly Interest[];
  readonly remove: readonly Interest[];
  readonly today: IsoDate;
}

/** Adds, confirms and takes away what the client likes to do; gives what then stands. Ask it under the lock of the case. */
export const changeInterests = question<ChangeInterestsParameters>()({
  name: 'client-facts/change-interests',
  statement: cypher`
    ${clientOfFile}
    CALL (file, client) {
      MATCH (client)-[old:INTERESTED_IN]->(interest:Interest)
      WHERE old.caseId = file.id AND (interest.code IN ${param('add')} OR interest.code IN ${param('remove')})
      DELETE old
    }
    CALL (file, client) {
      MATCH (interest:Interest) WHERE interest.code IN ${param('add')}
      CREATE (client)-[:INTERESTED_IN {caseId: file.id, since: date(${param('today')})}]->(interest)
    }
    RETURN COLLECT {
      MATCH (client)-[likes:INTERESTED_IN]->(interest:Interest) WHERE likes.caseId = file.id
      RETURN interest.code ORDER BY interest.code
    } AS interests`,
  row: z.strictObject({ interests: z.array(z.enum(interests)) }),
});

/** When the client of this file is free, without an order. Ask it under the lock of the case. */
export const freeTimes = question<{ caseId: string }>()({
  name: 'client-facts/free-times',
  statement: cypher`
    ${clientOfFile}
    MATCH (client)-[free:FREE_AT]->(slot:WeeklySlot) WHERE free.caseId = file.id
    RETURN slot.id AS id, slot.weekday AS weekday, slot.fromMinute AS fromMinute, slot.untilMinute AS untilMinute`,
  row: z.strictObject({ id: z.string(), weekday: z.int(), fromMinute: z.int(), untilMinute: z.int() }),
});

/** Adds and takes away times at which the client is free. Ask it under the lock of the case. */
export const changeFreeTimes = question<{ caseId: string; add: readonly WrittenSlot[]; remove: readonly string[] }>()({
  name: 'client-facts/change-free-times',
  statement: cypher`
    ${clientOfFile}
    CALL (file, client) {
      MATCH (client)-[free:FREE_AT]->(old:WeeklySlot)
      WHERE free.caseId = file.id AND old.id IN ${param('remove')}
      DETACH DELETE old
    }
    CALL (file, client) {
      UNWIND ${param('add')} AS slot
      CREATE (client)-[:FREE_AT {caseId: file.id}]->(held:WeeklySlot)
      SET held = slot
    }
    RETURN COUNT {
      MATCH (client)-[free:FREE_AT]->(:WeeklySlot) WHERE free.caseId = file.id
    } AS times`,
  row: z.strictObject({ times: z.int() }),
});
