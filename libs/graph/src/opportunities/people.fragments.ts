import { holdsTodayCypher } from '@netwerk/access';
import { cypher } from '@netwerk/cypher';
import { agreementHoldsCypher } from '../agreements/network-agreement.ts';
import { mayAppear, mayBeAsked, offerHolds, openTieHolds, today } from './holding.fragments.ts';
import { nearbyRow } from './nearby-row.fragment.ts';
import { offerRow, slotRow } from './own-file.fragments.ts';
import { personLoad } from './person-load.fragment.ts';

/** Whoever has more open ties than this is a meeting point, not an acquaintance: nobody is met through them. */
const fewEnoughTies = cypher`
  COUNT { (broker)-[many:TIED_TO]-(:Person) WHERE many.agreementId IS NOT NULL } <= 200`;

/**
 * Who could introduce, as the list `brokers`: people whom the client knows in the open, and people of the own map of whom is
 * known who they are.
 */
export const brokers = cypher`
  CALL (file, client, looks, leftOut) {
    CALL (file, client, looks, leftOut) {
      MATCH (client)-[tie:TIED_TO]-(person:Person) WHERE looks AND ${openTieHolds} AND ${mayAppear}
      RETURN person
      UNION
      MATCH (file)<-[:RECORDED_IN]-(member:NetworkMember)-[:STANDS_FOR]->(person:Person)
      WHERE looks AND NOT member.id IN leftOut AND NOT person:Professional AND ${mayAppear}
      RETURN person
    }
    WITH person AS broker WHERE ${fewEnoughTies}
    WITH broker ORDER BY broker.id LIMIT 60
    RETURN collect(broker) AS brokers
  }`;

/** Acquaintances of brokers who may be asked for what they offer, as `person`. */
const throughBrokers = cypher`
  UNWIND brokers AS broker
  CALL (broker, client, leftOut) {
    MATCH (broker)-[tie:TIED_TO]-(person:Person) WHERE ${openTieHolds} AND ${mayAppear}
    WITH DISTINCT person, client
    WHERE EXISTS { MATCH (person)-[:OFFERS]->(offer:Offer) WHERE ${offerHolds} }
    RETURN person ORDER BY person.id LIMIT 20
  }
  WITH DISTINCT person ORDER BY person.id LIMIT 40
  RETURN person`;

/** Whoever offers what is looked for in the own buurt or within three kilometres, best fit and nearest first, as `person`. */
const nearbyOfferers = cypher`
  UNWIND near AS place
  WITH * WHERE place.metres <= 3000
  CALL (place, client, leftOut, neededKinds, carriedKinds, liked) {
    CALL (place, neededKinds, carriedKinds, liked) {
      UNWIND neededKinds + carriedKinds AS supportKind
      WITH DISTINCT place, supportKind
      MATCH (offer:Offer {areaCode: place.code, supportKind: supportKind})
      RETURN offer
      UNION
      UNWIND liked + ['RESPITE'] AS interest
      WITH DISTINCT place, interest
      MATCH (offer:Offer {areaCode: place.code, interest: interest})
      RETURN offer
    }
    MATCH (person:Person)-[:OFFERS]->(offer)
    WHERE ${mayAppear} AND ${offerHolds}
    RETURN person, max(CASE WHEN offer.interest IN liked THEN 2 WHEN offer.supportKind IN neededKinds THEN 1 ELSE 0 END) AS fit
  }
  WITH person, max(fit) AS fit, min(place.metres) AS metres ORDER BY fit DESC, metres, person.id LIMIT 60
  RETURN person`;

/** People of the open layer who may be asked, as the list `people`; none while nobody may be looked for. */
export const people = cypher`
  CALL (client, looks, leftOut, near, brokers, neededKinds, carriedKinds, liked) {
    CALL (client, looks, leftOut, near, brokers, neededKinds, carriedKinds, liked) {
      UNWIND brokers AS person
      WITH person WHERE ${mayBeAsked}
      RETURN person
      UNION
      ${throughBrokers}
      UNION
      ${nearbyOfferers}
    }
    WITH person ORDER BY person.id
    RETURN collect(person) AS people
  }`;

/** The agreement A1 that lets us ask `person`, or the word of a volunteer: `ref` is never the id of the person. */
const askedBy = cypher`
  CALL (person) {
    OPTIONAL MATCH (person)<-[:BINDS]-(agreed:Agreement {kind: 'A1'}) WHERE ${agreementHoldsCypher(cypher`agreed`)}
    WITH person, agreed ORDER BY agreed.expiresOn DESC, agreed.id LIMIT 1
    OPTIONAL MATCH (person)-[:OFFERS]->(offer:Offer) WHERE agreed IS NULL AND ${offerHolds}
    WITH person, agreed, min(offer.id) AS offerId
    RETURN coalesce(agreed.id, 'offer-' + offerId) AS ref,
      toString(coalesce(agreed.expiresOn, person.mayBeAskedUntil + duration({days: 1}))) AS askUntil
  }`;

/** How far `person` is: from the buurt in which they offer something, or where they live. */
const distanceOfPerson = cypher`
  CALL (person, home) {
    CALL (person) {
      MATCH (person)-[:OFFERS]->(offer:Offer) WHERE ${offerHolds}
      MATCH (area:Area {code: offer.areaCode})
      RETURN area
      UNION
      MATCH (person)-[lives:LIVES_IN]->(area:Area)
      WHERE ${holdsTodayCypher(cypher`lives`)} AND NOT EXISTS { MATCH (person)-[:OFFERS]->(offer:Offer) WHERE ${offerHolds} }
      RETURN area
    }
    WITH home, area LIMIT 20
    RETURN coalesce(max(area = home), false) AS sameArea,
      min(CASE WHEN area = home THEN 0 ELSE toInteger(round(point.distance(area.centre, home.centre))) END) AS metres
  }`;

/** Works on this case, or is the client's own professional. */
const roleConflict = cypher`
  (EXISTS { MATCH (person)-[works:WORKS_ON]->(file) WHERE ${holdsTodayCypher(cypher`works`)} } OR
    EXISTS { (file)<-[:RECORDED_IN]-(:NetworkMember {kind: 'PROFESSIONAL'})-[:STANDS_FOR]->(person) })`;

/** Their name leaves the graph only where they stand on the client's own map. */
const nameOnOwnMap = cypher`
  CASE WHEN EXISTS { (file)<-[:RECORDED_IN]-(:NetworkMember)-[:STANDS_FOR]->(person) } THEN person.callName ELSE '' END`;

export const peopleBranches = cypher`
  UNWIND people AS person
  ${askedBy}
  ${distanceOfPerson}
  ${personLoad}
  OPTIONAL MATCH (person)-[:LIVES_WITH]->(household:Household)
  WITH file, person, ref, askUntil, sameArea, metres, load, restsUntil, min(household.id) AS householdId
  ${nearbyRow(
    cypher`'PERSON'`,
    cypher`person.id`,
    cypher`ref`,
    cypher`askUntil`,
    nameOnOwnMap,
    cypher`(person:Volunteer AND (person.stoppedOn IS NULL OR person.stoppedOn > ${today}))`,
    cypher`person.gender`,
    cypher`householdId`,
    cypher`metres`,
    cypher`sameArea`,
    cypher`toString(person.screenedOn)`,
    cypher`person.loadLimit`,
    cypher`load`,
    cypher`toString(restsUntil)`,
    roleConflict,
  )}
  UNION ALL
  UNWIND people AS person
  CALL (person) {
    MATCH (person)-[:OFFERS]->(offer:Offer) WHERE ${offerHolds}
    RETURN offer ORDER BY offer.id LIMIT 12
  }
  ${offerRow(cypher`'PERSON'`, cypher`person.id`)}
  UNION ALL
  UNWIND people AS person
  CALL (person) {
    MATCH (person)-[:OFFERS]->(offer:Offer) WHERE ${offerHolds}
    WITH offer ORDER BY offer.id LIMIT 12
    MATCH (offer)-[:OFFERED_AT]->(slot:WeeklySlot)
    RETURN offer, slot ORDER BY offer.id, slot.weekday, slot.fromMinute, slot.id LIMIT 40
  }
  ${slotRow(cypher`offer.id`)}`;

const tieColumns = [
  cypher`toString(tie.validFrom)`,
  cypher`toString(tie.confirmedOn)`,
  cypher`CASE tie.nature WHEN 'TENSION' THEN 'TENSION' ELSE 'ORDINARY' END`,
];

/** Open ties: of the client with people who could introduce, and of those with people who may be asked. */
export const tieBranches = cypher`
  UNWIND brokers AS broker
  CALL (client, broker) {
    MATCH (client)-[tie:TIED_TO]-(broker) WHERE ${openTieHolds}
    RETURN tie ORDER BY tie.id LIMIT 1
  }
  ${nearbyRow(cypher`'TIE'`, cypher`client.id`, cypher`broker.id`, ...tieColumns)}
  UNION ALL
  UNWIND brokers AS broker
  CALL (broker, people) {
    MATCH (broker)-[tie:TIED_TO]-(person:Person) WHERE person IN people AND ${openTieHolds}
    RETURN tie, person ORDER BY person.id, tie.id LIMIT 40
  }
  ${nearbyRow(cypher`'TIE'`, cypher`broker.id`, cypher`person.id`, ...tieColumns)}`;
