import { cypher, type Fragment } from '@netwerk/cypher';

/** Call name and family name of a person, where there is one. */
export function personName(person: Fragment): Fragment {
  return cypher`${person}.callName + coalesce(' ' + ${person}.familyName, '')`;
}
