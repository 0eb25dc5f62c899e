import { cypher, param, type Fragment } from '@netwerk/cypher';
import { z } from 'zod';
import { question } from '../connection/question.ts';
import type { ValueRule } from './value-rules.ts';

export const valueProblems = ['MISSING', 'TYPE', 'CODE', 'LENGTH', 'RANGE', 'DATE'] as const;
export type ValueProblem = (typeof valueProblems)[number];

const brokenRule = cypher`
  CASE
    WHEN value IS NULL THEN CASE WHEN rule.required THEN 'MISSING' END
    WHEN valueType(value) <> rule.type THEN 'TYPE'
    WHEN rule.codes IS NOT NULL AND NOT value IN rule.codes THEN 'CODE'
    WHEN rule.longest IS NOT NULL AND size(value) > rule.longest THEN 'LENGTH'
    WHEN rule.least IS NOT NULL AND (value < rule.least OR value > rule.most) THEN 'RANGE'
    WHEN rule.type = 'DATE NOT NULL' AND (value < date(${param('earliest')}) OR value > date(${param('latest')})) THEN 'DATE'
  END`;

/** One pass over everything, counted on the server: the answer is as long as the list of faults, not as the data. */
function valuesCheck(name: string, things: Fragment) {
  return question<{ rules: Readonly<Record<string, readonly ValueRule[]>>; earliest: string; latest: string }>()({
    name,
    statement: cypher`
      ${things}
      UNWIND coalesce(${param('rules')}[subject], []) AS rule
      WITH thing, subject, rule, thing[rule.name] AS value
      WITH thing, subject, rule, ${brokenRule} AS problem
      WHERE problem IS NOT NULL
      RETURN subject, rule.name AS property, problem, count(*) AS count, min(toStringOrNull(thing[rule.shown])) AS example
      ORDER BY subject, property, problem
    `,
    row: z.strictObject({
      subject: z.string(),
      property: z.string(),
      problem: z.enum(valueProblems),
      count: z.int(),
      example: z.string().nullable(),
    }),
  });
}

export const nodeValues = valuesCheck('verify-node-values', cypher`MATCH (thing) UNWIND labels(thing) AS subject`);
export const relationshipValues = valuesCheck(
  'verify-relationship-values',
  cypher`MATCH ()-[thing]->() WITH thing, type(thing) AS subject`,
);
