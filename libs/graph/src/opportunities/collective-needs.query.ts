import { z } from 'zod';
import { interests, lifeDomains, supportKinds } from '@netwerk/domain';
import { holdsTodayCypher, ownArea } from '@netwerk/access';
import { cypher, param, type Fragment } from '@netwerk/cypher';
import { agreementHoldsCypher } from '../agreements/network-agreement.ts';
import { question } from '../connection/question.ts';
import { offerHolds, today } from './holding.fragments.ts';

export interface CollectiveParameters {
  readonly professionalId: string;
  readonly today: string;
  readonly ownShells: readonly string[];
}

/** How many residents of one buurt want the same. Fewer than ten never leave the graph, and no person does. */
export const collectiveNeedRow = z.strictObject({
  areaCode: z.string(),
  areaName: z.string(),
  interest: z.enum(interests).nullable(),
  /** With an interest: COMPANY, doing it together. */
  supportKind: z.enum(supportKinds),
  lifeDomain: z.enum(lifeDomains).nullable(),
  residents: z.int().min(10),
  fittingOffers: z.int().min(0),
});

export type CollectiveNeedRow = z.infer<typeof collectiveNeedRow>;

/** The buurten that the caller's own teams cover, as `area`: what both questions of kind 10 begin with. */
export const ownAreasOfTeams = cypher`
  MATCH (:Professional {id: ${param('professionalId')}})-[:MEMBER_OF]->(:Team)-[:COVERS]->(area:Area)
  WITH DISTINCT area WHERE ${ownArea.cypher(cypher`area`)}
  WITH area ORDER BY area.code LIMIT 200`;

/** Adults who live in `area` where it may be known. */
const isCounted = cypher`NOT person.minor AND NOT coalesce(person.hiddenAddress, false)`;

/** The client `person` of an open `file` in `area`, who agreed that help is looked for (I2). */
const clientsOfArea = cypher`
  MATCH (area)<-[lives:LIVES_IN]-(person:Resident)<-[:CONCERNS]-(file:Case)
  WHERE ${holdsTodayCypher(cypher`lives`)} AND ${isCounted} AND file.closedOn IS NULL
    AND EXISTS { MATCH (file)<-[:GIVEN_IN]-(looks:Agreement {kind: 'I2'}) WHERE ${agreementHoldsCypher(cypher`looks`)} }`;

/** What each of them asks for, told they like, or offered in the open to do together. */
const wishes = cypher`
  CALL (area) {
    ${clientsOfArea}
    CALL (file) {
      MATCH (file)<-[:TOLD_IN]-(need:Need {state: 'OPEN'}) WHERE need.since <= ${today}
      RETURN need
    }
    RETURN person, need.interest AS interest, CASE WHEN need.interest IS NULL THEN need.supportKind ELSE 'COMPANY' END AS supportKind,
      CASE WHEN need.interest IS NULL THEN need.lifeDomain END AS lifeDomain
    UNION
    ${clientsOfArea}
    MATCH (person)-[likes:INTERESTED_IN]->(liked:Interest) WHERE likes.caseId = file.id
    RETURN person, liked.code AS interest, 'COMPANY' AS supportKind, null AS lifeDomain
    UNION
    MATCH (offer:Offer) WHERE offer.areaCode = area.code AND offer.interest IS NOT NULL AND offer.supportKind = 'COMPANY'
    MATCH (person:Person)-[:OFFERS]->(offer) WHERE ${isCounted} AND ${offerHolds}
    RETURN person, offer.interest AS interest, 'COMPANY' AS supportKind, null AS lifeDomain
  }`;

/** Whether `initiative` gives what is asked, and has room. */
const fits: Fragment = cypher`
  (initiative.state = 'OPEN' OR (initiative.state = 'PAUSED' AND initiative.pausedUntil <= ${today}))
    AND (initiative.places IS NULL OR initiative.taken < initiative.places)
    AND CASE WHEN interest IS NOT NULL THEN EXISTS { (initiative)-[:AROUND]->(:Interest {code: interest}) }
      ELSE CASE supportKind WHEN 'PRACTICAL' THEN initiative.offersPractical WHEN 'COMPANY' THEN initiative.offersCompany
        WHEN 'ADVICE' THEN initiative.offersAdvice ELSE initiative.offersEmotional END
        AND (lifeDomain IS NULL OR EXISTS { (initiative)-[:ABOUT]->(:LifeDomain {code: lifeDomain}) }) END`;

/** Groups and places that fit: meant for this buurt or what it is a part of, or held or meant within two kilometres. */
const fittingOffers = cypher`
  CALL (area, interest, supportKind, lifeDomain) {
    CALL (area) {
      MATCH (area)-[:PART_OF*0..2]->(:Area)<-[:REACHES]-(initiative:Initiative)
      RETURN initiative
      UNION
      MATCH (initiative:Initiative) WHERE point.distance(initiative.place, area.centre) <= 2000
      RETURN initiative
      UNION
      MATCH (next:Area) WHERE point.distance(next.centre, area.centre) <= 2000
      MATCH (next)<-[:REACHES]-(initiative:Initiative)
      RETURN initiative
    }
    WITH * WHERE ${fits}
    RETURN count(DISTINCT initiative) AS fittingOffers
  }`;

/**
 * What ten or more residents of one of the caller's own buurten ask for or like, and how many groups and places near by fit.
 * Told facts enter as counts of people only, and only of clients who agreed that help is looked for; who lives at a hidden address is
 * not counted.
 */
export const collectiveNeeds = question<CollectiveParameters>()({
  name: 'opportunities/collective-needs',
  statement: cypher`
    ${ownAreasOfTeams}
    ${wishes}
    WITH area, interest, supportKind, lifeDomain, count(DISTINCT person) AS residents WHERE residents >= 10
    ${fittingOffers}
    RETURN area.code AS areaCode, area.name AS areaName, interest, supportKind, lifeDomain, residents, fittingOffers
    ORDER BY areaCode, interest, supportKind, lifeDomain LIMIT 500`,
  row: collectiveNeedRow,
});
