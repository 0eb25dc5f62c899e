import { cypher, param, type Fragment } from '@netwerk/cypher';
import { z } from 'zod';
import { question } from '../connection/question.ts';
import { visibleEnd } from './link-ends.ts';
import type { TieKind } from './write-ties.query.ts';

export interface AskedTie {
  /** Place in the block. */
  readonly at: unknown;
  readonly from: string;
  readonly to: string;
  /** The sender's id of the case; null for an open tie. */
  readonly file: string | null;
  readonly validFrom: unknown;
  readonly validTo: unknown;
}

const one = cypher`one`;
const other = cypher`other`;
const ends: Readonly<Record<TieKind, Fragment>> = {
  CLIENT: cypher`${visibleEnd(one, 'Person', cypher`row.from`)} ${visibleEnd(other, 'NetworkMember', cypher`row.to`)}`,
  MEMBERS: cypher`
    ${visibleEnd(one, 'NetworkMember', cypher`row.from`)} ${visibleEnd(other, 'NetworkMember', cypher`row.to`)}`,
  OPEN: cypher`${visibleEnd(one, 'Person', cypher`row.from`)} ${visibleEnd(other, 'Person', cypher`row.to`)}`,
};

function tiedAlreadyAs(kind: TieKind) {
  return question<{ rows: readonly AskedTie[]; from: string }>()({
    name: `bulk-import/tied-already-${kind}`,
    statement: cypher`
      UNWIND ${param('rows')} AS row
      ${ends[kind]}
      WITH row, one, other
      WHERE EXISTS {
        MATCH (one)-[tie:TIED_TO]-(other)
        WHERE (tie.caseId IS NULL) = (row.file IS NULL)
          AND (tie.validTo IS NULL OR tie.validTo > row.validFrom) AND (row.validTo IS NULL OR row.validTo > tie.validFrom)
      }
      RETURN row.at AS at`,
    row: z.strictObject({ at: z.number().int() }),
  });
}

/** Which of these new ties would run through one that stands between the same two already. */
export const tiedAlready = {
  CLIENT: tiedAlreadyAs('CLIENT'),
  MEMBERS: tiedAlreadyAs('MEMBERS'),
  OPEN: tiedAlreadyAs('OPEN'),
} as const;
