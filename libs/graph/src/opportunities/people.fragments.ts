import { holdsTodayCypher } from '@netwerk/access';
import { cypher } from '@netwerk/cypher';
import { agreementHoldsCypher } from '../agreements/network-agreement.ts';
import { mayAppear, offerHolds, openTieHolds, today } from './holding.fragments.ts';
import { nearbyRow } from './nearby-row.fragment.ts';
import { offerRow } from './own-file.fragments.ts';
import { personLoad } from './person-load.fragment.ts';

/** Whoever has more open ties than this is a meeting point, not an acquaintance: nobody is met through them. */
const fewEnoughTies = cypher`COUNT { (broker)-[many:TIED_TO]-(:Person) WHERE many.caseId IS NULL } <= 200`;

/**
 * Who could introduce, as the list `brokers` with, where there is one, the open tie with the client: people whom the client
 * knows in the open, and people of the own map of whom is known who they are.
 */
export const brokers = cypher`
  CALL (client, looks, leftOut, identities) {
    CALL (client, looks, leftOut, identities) {
      MATCH (client)-[tie:TIED_TO]-(person:Person) WHERE looks AND ${openTieHolds} AND ${mayAppear}
      RETURN person, tie
      UNION
      UNWIND identities AS one
      WITH client, leftOut, one, one.person AS person
      WHERE looks AND NOT one.member.id IN leftOut AND NOT person:Professional AND ${mayAppear}
      RETURN person, null AS tie
    }
    WITH person AS broker, head(collect(tie)) AS tie WHERE ${fewEnoughTies}
    WITH broker, tie ORDER BY broker.id LIMIT 60
    RETURN collect({person: broker, tie: tie}) AS brokers
  }`;

/** People whom a broker knows in the open, at most 200 of each, as the list `met` with the tie. */
export const metThroughBrokers = cypher`
  CALL (client, leftOut, brokers) {
    UNWIND brokers AS broker
    WITH client, leftOut, broker.person AS between
    MATCH (between)-[tie:TIED_TO]-(person:Person) WHERE ${openTieHolds} AND ${mayAppear}
    WITH between, tie, person ORDER BY person.id, tie.id LIMIT 2000
    RETURN collect({between: between, tie: tie, person: person}) AS met
  }`;

const everySupportKind = cypher`['PRACTICAL', 'COMPANY', 'ADVICE', 'EMOTIONAL']`;

/**
 * Who may be asked of those and of whoever offers what is looked for in the own buurt or within three kilometres, as the list
 * `people`, best fit and nearest first: 60 of the buurt, out of the 300 offers that fit best, so that a crowded city costs no
 * more than a village; 40 through others. Each with what they offer, the agreement A1 that
 * lets us ask them (`ref`: of a volunteer who gave only their word an id of what they offer, never of the person), and until
 * when. None while nobody may be looked for.
 */
export const people = cypher`
  CALL (client, leftOut, near, brokers, met, needs, needed, carried, liked) {
    CALL (leftOut) {
      UNWIND leftOut AS id
      MATCH (:Person {id: id})-[:OFFERS]->(offer:Offer)
      RETURN collect(offer.id) AS leftOutOffers
    }
    CALL (client, leftOut, leftOutOffers, near, brokers, met, needs, needed, carried, liked) {
      UNWIND brokers AS broker
      RETURN broker.person AS person
      UNION
      UNWIND met AS one
      WITH DISTINCT one.person AS person
      WHERE EXISTS { MATCH (person)-[:OFFERS]->(offer:Offer) WHERE ${offerHolds} }
      RETURN person ORDER BY person.id LIMIT 40
      UNION
      UNWIND near AS place
      WITH * WHERE place.metres <= 3000
      MATCH (offer:Offer) WHERE offer.areaCode = place.code AND offer.supportKind IN ${everySupportKind}
      WITH * WHERE offer.supportKind IN needed OR offer.supportKind IN carried OR offer.interest IN liked OR offer.interest = 'RESPITE'
      WITH * WHERE offer.state = 'OPEN' AND NOT offer.id IN leftOutOffers
      WITH client, leftOut, offer, place.metres AS away,
        CASE WHEN any(need IN needs WHERE need.interest = offer.interest) THEN 3 WHEN offer.interest IN liked THEN 2
          WHEN offer.supportKind IN needed THEN 1 ELSE 0 END AS fits
      ORDER BY fits DESC, away, offer.id LIMIT 300
      MATCH (person:Person)-[:OFFERS]->(offer) WHERE ${mayAppear} AND ${offerHolds}
      WITH person, min(away) AS metres, max(fits) AS fit
      ORDER BY fit DESC, metres, person.id LIMIT 60
      RETURN person
    }
    CALL (person) {
      OPTIONAL MATCH (person)<-[:BINDS]-(agreed:Agreement {kind: 'A1'}) WHERE ${agreementHoldsCypher(cypher`agreed`)}
      RETURN agreed ORDER BY agreed.expiresOn DESC, agreed.id LIMIT 1
    }
    CALL (person) {
      OPTIONAL MATCH (person)-[:OFFERS]->(offer:Offer) WHERE ${offerHolds}
      WITH offer ORDER BY offer.id LIMIT 12
      RETURN collect(offer) AS offers
    }
    WITH person, offers, agreed, [offer IN offers WHERE offer.agreementId IS NULL | offer.id] AS byWord
    WHERE agreed IS NOT NULL OR size(byWord) > 0
    WITH {
      person: person, offers: offers, ref: coalesce(agreed.id, 'offer-' + byWord[0]),
      until: toString(coalesce(agreed.expiresOn, person.mayBeAskedUntil + duration({days: 1})))
    } AS one ORDER BY person.id
    RETURN collect(one) AS people
  }`;

/** How far `person` is: from the buurten in which they offer something, or else from where they live. */
const distanceOfPerson = cypher`
  CALL (one, person, home) {
    CALL (one, person) {
      UNWIND one.offers AS offer
      MATCH (area:Area {code: offer.areaCode})
      RETURN area
      UNION
      MATCH (person)-[lives:LIVES_IN]->(area:Area) WHERE size(one.offers) = 0 AND ${holdsTodayCypher(cypher`lives`)}
      RETURN area
    }
    RETURN coalesce(max(area = home), false) AS sameArea,
      min(CASE WHEN area = home THEN 0 ELSE toInteger(round(point.distance(area.centre, home.centre))) END) AS metres
  }`;

/** Works on this case, or is the client's own professional. */
const roleConflict = cypher`
  (any(own IN identities WHERE own.person = person AND own.member.kind = 'PROFESSIONAL') OR
    EXISTS { MATCH (person)-[works:WORKS_ON]->(file) WHERE ${holdsTodayCypher(cypher`works`)} })`;

/** The rows of people, as `personRows`. Their name leaves the graph only where they stand on the client's own map. */
export const personRows = cypher`
  CALL (file, home, identities, people) {
    UNWIND people AS one
    WITH file, home, identities, one, one.person AS person
    ${distanceOfPerson}
    ${personLoad}
    RETURN collect([${nearbyRow(
      cypher`'PERSON'`,
      cypher`person.id`,
      cypher`one.ref`,
      cypher`one.until`,
      cypher`CASE WHEN any(own IN identities WHERE own.person = person) THEN person.callName ELSE '' END`,
      cypher`(person:Volunteer AND (person.stoppedOn IS NULL OR person.stoppedOn > ${today}))`,
      cypher`person.gender`,
      cypher`head(COLLECT { MATCH (person)-[:LIVES_WITH]->(household:Household) RETURN household.id ORDER BY household.id LIMIT 1 })`,
      cypher`metres`,
      cypher`sameArea`,
      cypher`toString(person.screenedOn)`,
      cypher`person.loadLimit`,
      cypher`load`,
      cypher`toString(restsUntil)`,
      roleConflict,
    )}]) AS personRows
  }`;

/** The rows of every offer, of the own file and of people, as `offerRows`; and the offers themselves, as `everyOffer`. */
export const offerRows = cypher`
  CALL (offers, people) {
    WITH offers, [one IN people | {of: 'PERSON', ownerId: one.person.id, offers: one.offers}] AS owned
    WITH [one IN offers | {of: one.of, ownerId: one.ownerId, offers: [one.offer]}] + owned AS owners
    UNWIND owners AS owner
    UNWIND owner.offers AS offer
    RETURN collect([${offerRow(cypher`owner.of`, cypher`owner.ownerId`)}]) AS offerRows, collect(offer) AS everyOffer
  }`;

const tieColumns = [
  cypher`toString(tie.validFrom)`,
  cypher`toString(tie.confirmedOn)`,
  cypher`CASE tie.nature WHEN 'TENSION' THEN 'TENSION' ELSE 'ORDINARY' END`,
];

/** The rows of open ties, as `tieRows`: of the client with who could introduce, and of those with people who may be asked. */
export const tieRows = cypher`
  CALL (client, brokers, met, people) {
    WITH client, [one IN brokers WHERE one.tie IS NOT NULL | {from: client, tie: one.tie, to: one.person}] AS own,
      met, [one IN people | one.person] AS asked
    WITH own + [one IN met WHERE one.person IN asked | {from: one.between, tie: one.tie, to: one.person}] AS ties
    UNWIND ties AS known
    WITH known.from AS from, known.tie AS tie, known.to AS to
    RETURN collect([${nearbyRow(cypher`'TIE'`, cypher`from.id`, cypher`to.id`, ...tieColumns)}]) AS tieRows
  }`;
