import { cypher, type Fragment } from '@netwerk/cypher';

/** The names of the columns: as many as the widest kind of row needs. */
const names: readonly Fragment[] = [
  cypher`c1`,
  cypher`c2`,
  cypher`c3`,
  cypher`c4`,
  cypher`c5`,
  cypher`c6`,
  cypher`c7`,
  cypher`c8`,
  cypher`c9`,
  cypher`c10`,
  cypher`c11`,
  cypher`c12`,
  cypher`c13`,
  cypher`c14`,
  cypher`c15`,
  cypher`c16`,
  cypher`c17`,
  cypher`c18`,
  cypher`c19`,
  cypher`c20`,
  cypher`c21`,
  cypher`c22`,
  cypher`c23`,
];

/** `RETURN kind, c1, c2 …`, filled up with null: the branches of a UNION have one set of columns. */
export function nearbyRow(kind: Fragment, ...columns: readonly Fragment[]): Fragment {
  return names.reduce(
    (text, name, index) => cypher`${text}, ${columns[index] ?? cypher`null`} AS ${name}`,
    cypher`RETURN ${kind} AS kind`,
  );
}

/** The columns of the whole statement. */
export const nearbyColumns = names.reduce((text, name) => cypher`${text}, ${name}`, cypher`RETURN kind`);
