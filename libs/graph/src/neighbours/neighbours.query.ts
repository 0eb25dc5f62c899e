import { z } from 'zod';
import { ownArea } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { genders, interests, lifeDomains, supportKinds, type Interest, type SupportKind } from '@netwerk/domain';
import { slotTuple } from '../client-facts/fact.rows.ts';
import { question } from '../connection/question.ts';
import { livesInOwnArea, neighbourMap, openOffer, standingAgreement } from './neighbour.fragments.ts';
import { originColumn } from '../interchange/import-origin.fragment.ts';

/** Who asks, and until when an agreement that ended still is a reason to ask again. */
export interface NeighbourReader {
  readonly professionalId: string;
  readonly today: string;
  readonly ownShells: readonly string[];
  readonly askAgainFrom: string;
}

const neighbourShape = z.strictObject({
  residentId: z.string(),
  version: z.number().int(),
  fullName: z.string(),
  area: z.strictObject({ code: z.string(), name: z.string() }).nullable(),
  gender: z.enum(genders).nullable(),
  volunteer: z.boolean(),
  agreedOn: z.string(),
  expiresOn: z.string(),
  holds: z.boolean(),
  paused: z.boolean(),
  recordedBy: z.string().nullable(),
  origin: originColumn,
  offers: z.array(
    z.strictObject({
      id: z.string(),
      words: z.string(),
      supportKind: z.enum(supportKinds),
      lifeDomain: z.enum(lifeDomains).nullable(),
      interest: z.enum(interests).nullable(),
      handlesMoney: z.boolean(),
      at: z.array(slotTuple),
      since: z.string(),
      confirmedOn: z.string(),
    }),
  ),
});

export type NeighbourRow = z.infer<typeof neighbourShape>;

export interface NeighboursParameters extends NeighbourReader {
  /** Empty: all of the own areas. */
  readonly areaCodes: readonly string[];
  /** Empty: whatever they like. */
  readonly interests: readonly Interest[];
  readonly supportKinds: readonly SupportKind[];
  /** The last one of the page before. */
  readonly after: string | null;
  readonly first: unknown;
}

/**
 * Residents of the own areas who agreed to be asked (A1), by name, one page. `neighbour` null: nobody on this page. Found by
 * the buurt of what they offer, so that the cost follows the own areas; under an area nobody with a hidden address is found.
 */
export const neighbours = question<NeighboursParameters>()({
  name: 'neighbours/neighbours',
  statement: cypher`
    MATCH (:Professional {id: ${param('professionalId')}})-[:MEMBER_OF]->(:Team)-[:COVERS]->(area:Area)
    WITH DISTINCT area
    WHERE ${ownArea.cypher(cypher`area`)} AND (size(${param('areaCodes')}) = 0 OR area.code IN ${param('areaCodes')})
    CALL (area) {
      MATCH (offer:Offer)
      WHERE offer.areaCode = area.code AND offer.supportKind IN ${param('supportKinds')} AND ${openOffer}
        AND (size(${param('interests')}) = 0 OR offer.interest IN ${param('interests')})
      MATCH (offer)<-[:OFFERS]-(person:Resident)
      RETURN DISTINCT person
    }
    WITH DISTINCT person
    WHERE (size(${param('areaCodes')}) = 0 OR NOT coalesce(person.hiddenAddress, false)) AND ${livesInOwnArea(cypher`person`)}
    ${standingAgreement}
    WITH person, agreement, version WHERE agreement IS NOT NULL
    ORDER BY person.searchName, person.id
    WITH collect([person, agreement, version]) AS found
    WITH found, size(found) AS total,
      coalesce(head([place IN range(0, size(found) - 1) WHERE found[place][0].id = ${param('after')}]) + 1, 0) AS start
    WITH total, ${param('after')} IS NULL OR start > 0 AS cursorKnown, total > start + ${param('first')} AS more,
      found[start..start + ${param('first')}] AS page
    UNWIND CASE WHEN size(page) = 0 THEN [[null, null, null]] ELSE page END AS each
    WITH total, cursorKnown, more, each[0] AS person, each[1] AS agreement, each[2] AS version
    RETURN total, cursorKnown, more, CASE WHEN person IS NULL THEN null ELSE ${neighbourMap} END AS neighbour
    ORDER BY person.searchName, person.id`,
  row: z.strictObject({
    total: z.number().int(),
    cursorKnown: z.boolean(),
    more: z.boolean(),
    neighbour: neighbourShape.nullable(),
  }),
});

/** One neighbour of the own areas; no row for anybody else and for who did not agree. */
export const neighbourById = question<NeighbourReader & { residentId: string }>()({
  name: 'neighbours/neighbour',
  statement: cypher`
    MATCH (person:Resident {id: ${param('residentId')}}) WHERE ${livesInOwnArea(cypher`person`)}
    WITH person LIMIT 1
    ${standingAgreement}
    WITH person, agreement, version WHERE agreement IS NOT NULL
    RETURN ${neighbourMap} AS neighbour`,
  row: z.strictObject({ neighbour: neighbourShape }),
});
