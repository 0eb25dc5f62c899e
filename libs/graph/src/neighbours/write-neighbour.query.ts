import { z } from 'zod';
import { holdsTodayCypher, ownArea } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import type { Gender, IsoDate, IsoInstant } from '@netwerk/domain';
import type { OfferFacts } from '../client-facts/offers.query.ts';
import type { WrittenSlot } from '../client-facts/likes.query.ts';
import { question } from '../connection/question.ts';
import type { NeighbourReader } from './neighbours.query.ts';
import { agreementStands, livesInOwnArea, openOffer, standingAgreement } from './neighbour.fragments.ts';

/**
 * Locks a resident of an own area for the rest of the transaction, and says on which agreement A1 their record rests, if any.
 * No row for anybody else.
 */
export const lockNeighbour = question<NeighbourReader & { residentId: string }>()({
  name: 'neighbours/lock-neighbour',
  statement: cypher`
    MATCH (person:Resident {id: ${param('residentId')}}) WHERE ${livesInOwnArea(cypher`person`)}
    WITH person LIMIT 1
    SET person._lock = true
    REMOVE person._lock
    WITH person
    ${standingAgreement}
    RETURN agreement.id AS agreementId, version, toString(agreement.givenOn) AS givenOn,
      coalesce(agreement.expiresOn > date(${param('today')}), false) AS holds,
      EXISTS { MATCH (person)-[:OFFERS]->(offer:Offer) WHERE ${openOffer} AND offer.state = 'PAUSED' } AS paused,
      head(COLLECT {
        MATCH (person)-[lives:LIVES_IN]->(area:Area)
        WHERE ${holdsTodayCypher(cypher`lives`)} AND ${ownArea.cypher(cypher`area`)}
        RETURN area.code ORDER BY lives.validFrom DESC, area.code LIMIT 1
      }) AS areaCode`,
  row: z.strictObject({
    agreementId: z.string().nullable(),
    version: z.number().int(),
    givenOn: z.string().nullable(),
    holds: z.boolean(),
    paused: z.boolean(),
    areaCode: z.string(),
  }),
});

interface Finding {
  readonly professionalId: string;
  readonly today: string;
  readonly ownShells: readonly string[];
}

/**
 * Locks a buurt of the caller's own for the rest of the transaction: two workers who write down the same person there at once
 * take turns. No row: it is not an own one.
 */
export const lockOwnArea = question<Finding & { areaCode: string }>()({
  name: 'neighbours/lock-own-area',
  statement: cypher`
    MATCH (area:Area {code: ${param('areaCode')}}) WHERE ${ownArea.cypher(cypher`area`)}
    SET area._lock = true
    REMOVE area._lock
    RETURN area.code AS areaCode`,
  row: z.strictObject({ areaCode: z.string() }),
});

/** Residents of the own areas with exactly this name. A hidden address is not told, as in the search for residents. */
export const neighbourLookAlikes = question<Finding & { searchName: string; notThese: readonly string[] }>()({
  name: 'neighbours/look-alikes',
  statement: cypher`
    MATCH (person:Person {searchName: ${param('searchName')}})
    WHERE person:Resident AND NOT person.id IN ${param('notThese')} AND ${livesInOwnArea(cypher`person`)}
    WITH person ORDER BY person.id LIMIT 20
    CALL (person) {
      OPTIONAL MATCH (person)-[lives:LIVES_IN]->(area:Area)
      WHERE NOT coalesce(person.hiddenAddress, false) AND ${holdsTodayCypher(cypher`lives`)}
      RETURN area ORDER BY lives.validFrom DESC, area.code LIMIT 1
    }
    RETURN person.id AS residentId, person.callName + coalesce(' ' + person.familyName, '') AS fullName,
      area.code AS areaCode, area.name AS areaName
    ORDER BY residentId`,
  row: z.strictObject({
    residentId: z.string(),
    fullName: z.string(),
    areaCode: z.string().nullable(),
    areaName: z.string().nullable(),
  }),
});

export interface RecordA1Parameters {
  readonly residentId: string;
  readonly agreementId: string;
  readonly givenOn: IsoDate;
  readonly expiresOn: IsoDate;
  readonly gender: Gender | null;
  readonly now: IsoInstant;
  readonly recordedBy: string;
}

/** Writes down that a resident agreed to be asked (A1); what stood before makes way and stays kept. Ask it under the lock. */
export const recordA1 = question<RecordA1Parameters>()({
  name: 'neighbours/record-a1',
  statement: cypher`
    MATCH (person:Resident {id: ${param('residentId')}})
    CALL (person) {
      MATCH (person)<-[:BINDS]-(earlier:Agreement {kind: 'A1'})
      WHERE earlier.replacedOn IS NULL AND earlier.withdrawnOn IS NULL
      SET earlier.replacedOn = CASE WHEN earlier.givenOn > date(${param('givenOn')}) THEN earlier.givenOn
        ELSE date(${param('givenOn')}) END, earlier.version = coalesce(earlier.version, 1) + 1
    }
    SET person.gender = coalesce(${param('gender')}, person.gender)
    CREATE (agreement:Agreement {
      id: ${param('agreementId')}, kind: 'A1', givenOn: date(${param('givenOn')}), expiresOn: date(${param('expiresOn')}),
      version: 1, recordedAt: datetime(${param('now')}), recordedBy: ${param('recordedBy')}
    })-[:BINDS]->(person)
    RETURN agreement.version AS version`,
  row: z.strictObject({ version: z.number().int() }),
});

/** An offer as it should stand; without an earlier one of this id it is new. */
export interface NeighbourOfferToWrite extends OfferFacts {
  readonly id: string;
  readonly at: readonly WrittenSlot[];
}

export interface WriteOffersParameters {
  readonly residentId: string;
  readonly agreementId: string;
  readonly areaCode: string;
  readonly kept: readonly NeighbourOfferToWrite[];
  readonly fresh: readonly NeighbourOfferToWrite[];
  readonly keptIds: readonly string[];
  readonly state: 'OPEN' | 'PAUSED';
  readonly today: IsoDate;
  readonly now: IsoInstant;
  readonly recordedBy: string;
}

const offerFromRow = cypher`
        offer.words = row.words, offer.supportKind = row.supportKind, offer.lifeDomain = row.lifeDomain,
        offer.interest = row.interest, offer.handlesMoney = row.handlesMoney, offer.areaCode = ${param('areaCode')},
        offer.agreementId = ${param('agreementId')}, offer.state = ${param('state')}, offer.confirmedOn = date(${param('today')})`;

const timesFromRow = cypher`
      CALL (offer, row) {
        UNWIND row.at AS slot
        CREATE (offer)-[:OFFERED_AT]->(held:WeeklySlot)
        SET held = slot
      }`;

/** Makes the open offers of a neighbour what they should be: what is left out ends. Counts what was kept. Under the lock. */
export const writeNeighbourOffers = question<WriteOffersParameters>()({
  name: 'neighbours/write-offers',
  statement: cypher`
    MATCH (person:Resident {id: ${param('residentId')}})
    CALL (person) {
      MATCH (person)-[:OFFERS]->(offer:Offer) WHERE ${openOffer} AND NOT offer.id IN ${param('keptIds')}
      SET offer.state = 'ENDED', offer.until = CASE WHEN offer.since > date(${param('today')}) THEN offer.since
        ELSE date(${param('today')}) END, offer.version = offer.version + 1
    }
    CALL (person) {
      UNWIND ${param('kept')} AS row
      MATCH (person)-[:OFFERS]->(offer:Offer {id: row.id}) WHERE ${openOffer}
      CALL (offer) { MATCH (offer)-[:OFFERED_AT]->(old:WeeklySlot) DETACH DELETE old }
      SET ${offerFromRow}, offer.version = offer.version + 1
      WITH offer, row
      ${timesFromRow}
      RETURN count(offer) AS kept
    }
    CALL (person) {
      UNWIND ${param('fresh')} AS row
      CREATE (person)-[:OFFERS]->(offer:Offer {
        id: row.id, since: date(${param('today')}), recordedAt: datetime(${param('now')}), recordedBy: ${param('recordedBy')},
        version: 1
      })
      SET ${offerFromRow}
      WITH offer, row
      ${timesFromRow}
    }
    RETURN kept`,
  row: z.strictObject({ kept: z.number().int() }),
});

/** Counts a change to the record of a neighbour and says what they told of themselves. Under the lock. */
export const touchNeighbour = question<{
  residentId: string;
  agreementId: string;
  today: string;
  askAgainFrom: string;
}>()({
  name: 'neighbours/touch-neighbour',
  statement: cypher`
    MATCH (person:Resident {id: ${param('residentId')}})
    CALL (person) {
      MATCH (person)<-[:BINDS]-(main:Agreement)
      WHERE main.id = ${param('agreementId')}
      RETURN main LIMIT 1
    }
    SET main.version = coalesce(main.version, 1) + 1
    WITH person
    ${standingAgreement}
    RETURN version`,
  row: z.strictObject({ version: z.number().int() }),
});

export const setNeighbourGender = question<{ residentId: string; gender: Gender | null }>()({
  name: 'neighbours/set-gender',
  statement: cypher`
    MATCH (person:Resident {id: ${param('residentId')}})
    SET person.gender = ${param('gender')}
    RETURN person.id AS residentId`,
  row: z.strictObject({ residentId: z.string() }),
});

/** Nobody is led to a neighbour who takes a break, until it ends. Under the lock. */
export const pauseNeighbour = question<{ residentId: string; state: 'OPEN' | 'PAUSED' }>()({
  name: 'neighbours/pause-neighbour',
  statement: cypher`
    MATCH (:Resident {id: ${param('residentId')}})-[:OFFERS]->(offer:Offer) WHERE ${openOffer}
    SET offer.state = ${param('state')}, offer.version = offer.version + 1
    RETURN count(offer) AS offers`,
  row: z.strictObject({ offers: z.number().int() }),
});

/** Takes the agreement A1 back, and with it what rested on it. Under the lock. */
export const withdrawA1 = question<{ residentId: string; on: IsoDate; today: IsoDate; askAgainFrom: string }>()({
  name: 'neighbours/withdraw-a1',
  statement: cypher`
    MATCH (person:Resident {id: ${param('residentId')}})
    CALL (person) {
      MATCH (person)-[:OFFERS]->(offer:Offer) WHERE ${openOffer}
      SET offer.state = 'ENDED', offer.version = offer.version + 1,
        offer.until = CASE WHEN offer.since > date(${param('on')}) THEN offer.since ELSE date(${param('on')}) END
    }
    MATCH (person)<-[:BINDS]-(a1:Agreement) WHERE ${agreementStands(cypher`a1`)}
    SET a1.withdrawnOn = CASE WHEN a1.givenOn > date(${param('on')}) THEN a1.givenOn ELSE date(${param('on')}) END,
      a1.version = coalesce(a1.version, 1) + 1
    RETURN sum(a1.version) AS version`,
  row: z.strictObject({ version: z.number().int() }),
});
