import { holdsTodayCypher, ownArea } from '@netwerk/access';
import { cypher, param, type Fragment } from '@netwerk/cypher';
import { offerTimes, recorderOf } from '../client-facts/fact.rows.ts';
import { personName } from '../directory-people/person-name.ts';
import { originOf } from '../interchange/import-origin.fragment.ts';

/**
 * Whether an agreement A1, named `agreement`, still says something: nobody took it back, none replaced it, and it holds or
 * ended so short ago that the person can be asked again. Needs the parameters today and askAgainFrom.
 */
export function agreementStands(agreement: Fragment): Fragment {
  return cypher`(${agreement}.kind = 'A1' AND ${agreement}.replacedOn IS NULL AND ${agreement}.givenOn <= date(${param('today')})
      AND (${agreement}.withdrawnOn IS NULL OR ${agreement}.withdrawnOn > date(${param('today')}))
      AND ${agreement}.expiresOn > date(${param('askAgainFrom')}))`;
}

/** Lives today in an area of the caller's own teams. Needs the parameters of `ownArea`. */
export function livesInOwnArea(person: Fragment): Fragment {
  return cypher`EXISTS {
      MATCH (${person})-[lives:LIVES_IN]->(home:Area)
      WHERE ${holdsTodayCypher(cypher`lives`)} AND ${ownArea.cypher(cypher`home`)}
    }`;
}

/** An offer of the open layer that rests on an agreement and has not ended, named `offer`. */
export const openOffer = cypher`(offer.agreementId IS NOT NULL AND offer.state <> 'ENDED')`;

/** The agreement on which the record of `person` rests, as `agreement`, and its version; null and 0 for who has none. */
export const standingAgreement = cypher`
    CALL (person) {
      OPTIONAL MATCH (person)<-[:BINDS]-(a1:Agreement) WHERE ${agreementStands(cypher`a1`)}
      WITH a1 ORDER BY a1.expiresOn DESC, a1.id
      RETURN head(collect(a1)) AS agreement, sum(coalesce(a1.version, CASE WHEN a1 IS NULL THEN 0 ELSE 1 END)) AS version
    }`;

/** What is told of a neighbour: needs `person`, `agreement` and `version`. */
export const neighbourMap = cypher`person {
        residentId: person.id, version: version, fullName: ${personName(cypher`person`)}, .gender,
        volunteer: coalesce(person:Volunteer AND person.stoppedOn IS NULL, false),
        agreedOn: toString(agreement.givenOn), expiresOn: toString(agreement.expiresOn),
        holds: agreement.expiresOn > date(${param('today')}), recordedBy: ${recorderOf(cypher`agreement`)},
        area: head(COLLECT {
          MATCH (person)-[lives:LIVES_IN]->(home:Area)
          WHERE NOT coalesce(person.hiddenAddress, false) AND ${holdsTodayCypher(cypher`lives`)}
          RETURN home {.code, .name} ORDER BY lives.validFrom DESC, home.code LIMIT 1
        }),
        origin: ${originOf(cypher`person`)},
        paused: EXISTS { MATCH (person)-[:OFFERS]->(offer:Offer) WHERE ${openOffer} AND offer.state = 'PAUSED' },
        offers: COLLECT {
          MATCH (person)-[:OFFERS]->(offer:Offer) WHERE ${openOffer}
          RETURN offer {
            .id, .words, .supportKind, .lifeDomain, .interest, .handlesMoney, at: ${offerTimes},
            since: toString(offer.since), confirmedOn: toString(offer.confirmedOn)
          } ORDER BY offer.since, offer.id LIMIT 20
        }
      }`;
