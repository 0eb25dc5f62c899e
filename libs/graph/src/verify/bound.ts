import { cypher, type Fragment } from '@netwerk/cypher';
import { maxNodesInAnswer, maxTiesOnMap } from '@netwerk/domain';
import { z } from 'zod';
import { integer } from '../connection/graph.ts';
import { question, type Question } from '../connection/question.ts';

/** A bound of the graph that no constraint of the database can keep; the writes keep it, and this finds where it broke. */
export interface BoundCheck {
  readonly subject: string;
  readonly problem: string;
  readonly cure: string;
  readonly question: Question<BoundParameters, { count: number; example: string | null }>;
}

export interface BoundParameters {
  readonly maxTies: unknown;
  readonly maxMembers: unknown;
}

export const boundParameters: BoundParameters = {
  maxTies: integer(maxTiesOnMap),
  maxMembers: integer(maxNodesInAnswer),
};

/** `broken` ends with the id of each broken thing in the column `id`. */
export function bound(subject: string, problem: string, cure: string, broken: Fragment): BoundCheck {
  return {
    subject,
    problem,
    cure,
    question: question<BoundParameters>()({
      name: `verify-bound-${subject}`,
      statement: cypher`${broken} RETURN count(*) AS count, min(id) AS example`,
      row: z.strictObject({ count: z.int(), example: z.string().nullable() }),
    }),
  };
}
