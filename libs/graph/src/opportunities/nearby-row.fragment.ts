import { cypher, type Fragment } from '@netwerk/cypher';

/** One row of the answer, as a list: its kind and its columns. Rows of all kinds come out of one list, at the end. */
export function nearbyRow(kind: Fragment, ...columns: readonly Fragment[]): Fragment {
  return columns.reduce((row, column) => cypher`${row}, ${column}`, cypher`${kind}`);
}

/** The names of the columns: as many as the widest kind of row needs. */
export const nearbyColumns = cypher`
  RETURN row[0] AS kind, row[1] AS c1, row[2] AS c2, row[3] AS c3, row[4] AS c4, row[5] AS c5, row[6] AS c6, row[7] AS c7,
    row[8] AS c8, row[9] AS c9, row[10] AS c10, row[11] AS c11, row[12] AS c12, row[13] AS c13, row[14] AS c14, row[15] AS c15,
    row[16] AS c16, row[17] AS c17, row[18] AS c18, row[19] AS c19, row[20] AS c20, row[21] AS c21, row[22] AS c22`;
