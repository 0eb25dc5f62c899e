import { cypher, type Fragment, type Parameter } from '@netwerk/cypher';

/** The person, member or initiative with this id, under the name `as`; no row for null. */
export function namedNode(as: Fragment, id: Parameter): Fragment {
  return cypher`
    CALL () {
      MATCH (${as}:Person {id: ${id}}) RETURN ${as}
      UNION
      MATCH (${as}:NetworkMember {id: ${id}}) RETURN ${as}
      UNION
      MATCH (${as}:Initiative {id: ${id}}) RETURN ${as}
    }`;
}
