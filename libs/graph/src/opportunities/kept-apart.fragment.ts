import { cypher } from '@netwerk/cypher';
import { opposite } from './closed-by-safety.fragment.ts';
import { alsoKnownAs } from './left-out.fragments.ts';
import { nearbyRow } from './nearby-row.fragment.ts';

const notFree = cypher`
    WITH DISTINCT file, starts, asked, person, free, near
    WHERE NOT near.id IN free
    ${alsoKnownAs}
    WITH DISTINCT file, starts, asked, person, free, one WHERE NOT one.id IN free`;

/**
 * People around the client who are kept apart from each other, whoever the client is, as `apartRows`: somebody of the own map or
 * who could introduce, and somebody of those or of who may be asked, with whoever lives with them. Either may stand in a kans,
 * never both in one. Nothing of this leaves but as an absence. Needs `file`, `identities`, `brokers` and `people`.
 */
export const keptApartRows = cypher`
  CALL (file, identities, brokers, people) {
    WITH file, [one IN identities | one.person] + [one IN brokers | one.person] AS starts, [one IN people | one.person] AS asked
    UNWIND starts AS person
    WITH DISTINCT file, starts, asked, person
    CALL (person) {
      RETURN person AS here
      UNION
      MATCH (person)<-[:STANDS_FOR]-(here:NetworkMember) RETURN here
    }
    ${opposite}
    WITH * WHERE NOT here.id IN free AND NOT person.id IN free
    ${notFree}
    CALL (one) {
      RETURN one AS near
      UNION
      MATCH (one)-[:LIVES_WITH]->(:Household)<-[:LIVES_WITH]-(near:Person) RETURN near
    }
    ${notFree}
    WITH person, one WHERE one <> person AND (one IN starts OR one IN asked)
    WITH DISTINCT person, one
    RETURN collect([${nearbyRow(cypher`'KEPT_APART'`, cypher`person.id`, cypher`one.id`)}]) AS apartRows
  }`;
