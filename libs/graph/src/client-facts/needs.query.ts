import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import type { Interest, IsoDate, IsoInstant, LifeDomain, SupportKind } from '@netwerk/domain';
import { question } from '../connection/question.ts';
import { needMap, needShape } from './fact.rows.ts';

/** What a client wants. `mostMetres` as the database keeps whole numbers. */
export interface NeedFacts {
  readonly words: string;
  readonly supportKind: SupportKind;
  readonly lifeDomain: LifeDomain | null;
  readonly interest: Interest | null;
  readonly handlesMoney: boolean;
  readonly withWhom: 'WOMAN' | 'MAN' | null;
  readonly stepFree: boolean;
  readonly mostMetres: unknown;
  readonly since: IsoDate;
}

interface OfNeed {
  readonly caseId: string;
  readonly needId: string;
}

const saved = z.strictObject({ id: z.string(), version: z.number().int() });

const facts = cypher`
      need.words = ${param('words')}, need.supportKind = ${param('supportKind')}, need.lifeDomain = ${param('lifeDomain')},
      need.interest = ${param('interest')}, need.handlesMoney = ${param('handlesMoney')}, need.withWhom = ${param('withWhom')},
      need.stepFree = ${param('stepFree')}, need.mostMetres = ${param('mostMetres')}, need.since = date(${param('since')})`;

const needOfFile = cypher`MATCH (:Case {id: ${param('caseId')}})<-[:TOLD_IN]-(need:Need {id: ${param('needId')}})`;

/** One need of this file; no row when it is not of this file. Ask it under the lock of the case. */
export const needOfCase = question<OfNeed>()({
  name: 'client-facts/need',
  statement: cypher`
    ${needOfFile}
    RETURN ${needMap} AS need`,
  row: z.strictObject({ need: z.strictObject(needShape) }),
});

export const countOpenNeeds = question<{ caseId: string }>()({
  name: 'client-facts/count-open-needs',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})<-[:TOLD_IN]-(need:Need {state: 'OPEN'})
    RETURN count(need) AS needs`,
  row: z.strictObject({ needs: z.number().int() }),
});

/** Writes down what the client wants. */
export const recordNeed = question<OfNeed & NeedFacts & { now: IsoInstant; recordedBy: string }>()({
  name: 'client-facts/record-need',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})
    CREATE (file)<-[:TOLD_IN]-(need:Need {
      id: ${param('needId')}, state: 'OPEN', confirmedOn: date(${param('since')}), recordedAt: datetime(${param('now')}),
      recordedBy: ${param('recordedBy')}, version: 1
    })
    SET ${facts}
    RETURN need.id AS id, need.version AS version`,
  row: saved,
});

/** Replaces what is known of one need; the client said so today. Ask it under the lock of the case. */
export const changeNeed = question<OfNeed & NeedFacts & { today: IsoDate }>()({
  name: 'client-facts/change-need',
  statement: cypher`
    ${needOfFile}
    SET ${facts}, need.confirmedOn = date(${param('today')}), need.version = need.version + 1
    RETURN need.id AS id, need.version AS version`,
  row: saved,
});

/** Writes down that a need was met or withdrawn; it stays kept. Ask it under the lock of the case. */
export const endNeed = question<OfNeed & { because: 'MET' | 'WITHDRAWN'; on: IsoDate }>()({
  name: 'client-facts/end-need',
  statement: cypher`
    ${needOfFile}
    SET need.state = ${param('because')}, need.endedOn = date(${param('on')}), need.version = need.version + 1
    RETURN need.id AS id, need.version AS version`,
  row: saved,
});
