import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';
import { areaTuples } from './initiative.fragments.ts';
import { areaTuple } from './initiative.rows.ts';

export interface LookAlikeParameters {
  /** From `fullTextWords`. */
  readonly words: string;
  readonly searchName: string;
  readonly areaCodes: readonly string[];
}

/**
 * Initiatives in one of these gebieden, or in the gemeente or wijk around it, of which the name is the same or holds all the
 * words of this one; those that ended too.
 */
export const lookAlikeInitiatives = question<LookAlikeParameters>()({
  name: 'directory/look-alike-initiatives',
  statement: cypher`
    CALL db.index.fulltext.queryNodes('initiative_words', ${param('words')}) YIELD node AS initiative
    WHERE initiative.searchName = ${param('searchName')}
      OR all(word IN split(${param('searchName')}, ' ') WHERE initiative.searchName CONTAINS word)
    WITH initiative LIMIT 200
    WHERE EXISTS {
      MATCH (initiative)-[:REACHES]->(there:Area)
      WHERE there.code IN ${param('areaCodes')} OR EXISTS { (there)<-[:PART_OF*1..2]-(within:Area) WHERE within.code IN ${param('areaCodes')} }
    }
    RETURN initiative.id AS id, initiative.name AS name, initiative.summary AS summary, ${areaTuples} AS areas
    ORDER BY initiative.searchName, id LIMIT 5`,
  row: z.strictObject({ id: z.string(), name: z.string(), summary: z.string().nullable(), areas: z.array(areaTuple) }),
});
