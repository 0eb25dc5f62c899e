import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import type { IsoDate, IsoInstant, SafetyMarkKind } from '@netwerk/domain';
import { question } from '../connection/question.ts';

/** What is told of a mark itself. */
export interface SafetyMarkFacts {
  readonly kind: SafetyMarkKind;
  readonly since: IsoDate;
  readonly until: IsoDate | null;
  readonly words: string | null;
  readonly callName: string;
  readonly familyName: string | null;
  readonly nameStart: string;
}

interface WrittenBy {
  readonly now: IsoInstant;
  readonly recordedBy: string;
}

const facts = cypher`
  SET mark.kind = ${param('kind')}, mark.since = date(${param('since')}), mark.until = date(${param('until')}),
    mark.words = ${param('words')}, mark.callName = ${param('callName')}, mark.familyName = ${param('familyName')},
    mark.nameStart = ${param('nameStart')}, mark.recordedAt = datetime(${param('now')}), mark.recordedBy = ${param('recordedBy')}`;

const markRow = z.strictObject({ id: z.string() });

/** A mark that protects the client, in a case that was locked. */
export const createSafetyMark = question<SafetyMarkFacts & WrittenBy & { markId: string; caseId: string }>()({
  name: 'safety/create-mark',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})-[:CONCERNS]->(client:Resident)
    CREATE (mark:SafetyMark {id: ${param('markId')}, version: 1})-[:SET_IN]->(file)
    CREATE (mark)-[:KEEPS_APART {side: 'PROTECTED', basis: 'TOLD'}]->(client)
    ${facts}
    RETURN mark.id AS id`,
  row: markRow,
});

/** Under the lock of the mark. */
export const changeSafetyMark = question<SafetyMarkFacts & WrittenBy & { markId: string }>()({
  name: 'safety/change-mark',
  statement: cypher`
    MATCH (mark:SafetyMark {id: ${param('markId')}})
    ${facts}
    SET mark.version = mark.version + 1
    RETURN mark.id AS id`,
  row: markRow,
});

/** Under the lock of the mark. */
export const endSafetyMark = question<WrittenBy & { markId: string; on: IsoDate }>()({
  name: 'safety/end-mark',
  statement: cypher`
    MATCH (mark:SafetyMark {id: ${param('markId')}})
    SET mark.until = date(${param('on')}), mark.version = mark.version + 1, mark.recordedAt = datetime(${param('now')}),
      mark.recordedBy = ${param('recordedBy')}
    RETURN mark.id AS id`,
  row: markRow,
});

/** Geheim adres, for the client of a case that was locked. */
export const setHiddenAddress = question<{ caseId: string; hidden: boolean }>()({
  name: 'safety/set-hidden-address',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})-[:CONCERNS]->(client:Resident)
    SET client.hiddenAddress = CASE WHEN ${param('hidden')} THEN true END
    RETURN client.id AS id`,
  row: markRow,
});
