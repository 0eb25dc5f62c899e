import { z } from 'zod';
import { holdsTodayCypher, worksOnOpenCase } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import type { IsoDate } from '@netwerk/domain';
import { agreementHoldsCypher } from '../agreements/network-agreement.ts';
import { question } from '../connection/question.ts';
import { personName } from '../directory-people/person-name.ts';
import { seenInDirectory } from './avoided.query.ts';

interface Seeing {
  readonly caseId: string;
  readonly professionalId: string;
  readonly today: IsoDate;
  readonly ownShells: readonly string[];
}

/**
 * People of the directory by name, at most ten, an exact name first: residents of the own areas and professionals, never the
 * client. One row without a person when there are none; no row at all for who has no role in the case. Whoever hides their
 * address is found by the exact name alone.
 */
export const findDirectoryPeople = question<Seeing & { beginnings: string; searchName: string }>()({
  name: 'client-facts/find-directory-people',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}}) WHERE ${worksOnOpenCase.cypher(cypher`file`)}
    WITH file LIMIT 1
    CALL (file) {
      CALL () {
        CALL db.index.fulltext.queryNodes('resident_name', ${param('beginnings')}) YIELD node RETURN node AS person
        UNION
        CALL db.index.fulltext.queryNodes('professional_name', ${param('beginnings')}) YIELD node RETURN node AS person
      }
      WITH file, person, coalesce(person.hiddenAddress, false) AS hidden
      WHERE (NOT hidden OR person.searchName = ${param('searchName')}) AND ${seenInDirectory}
        AND NOT EXISTS { (file)-[:CONCERNS]->(person) }
      WITH person, hidden
      ORDER BY CASE WHEN person.searchName = ${param('searchName')} THEN 0 ELSE 1 END, person.searchName, person.id LIMIT 10
      RETURN collect([person, hidden]) AS found
    }
    WITH file, CASE WHEN size(found) = 0 THEN [[null, false]] ELSE found END AS found
    UNWIND range(0, size(found) - 1) AS place
    WITH file, place, found[place][0] AS person, found[place][1] AS hidden
    CALL (person, hidden) {
      OPTIONAL MATCH (person)-[lives:LIVES_IN]->(area:Area)
      WHERE NOT hidden AND NOT person:Professional AND ${holdsTodayCypher(cypher`lives`)}
      RETURN area ORDER BY lives.validFrom DESC, area.code LIMIT 1
    }
    CALL (person) {
      OPTIONAL MATCH (person)-[:WORKS_FOR]->(employer:Organisation)
      RETURN employer ORDER BY employer.name, employer.id LIMIT 1
    }
    RETURN person.id AS personId, ${personName(cypher`person`)} AS fullName, coalesce(person:Professional, false) AS professional,
      area.code AS areaCode, area.name AS areaName, coalesce(person.accent, employer.name) AS work,
      file.legalGround AS legalGround, file.purpose AS purpose
    ORDER BY place`,
  row: z.strictObject({
    personId: z.string().nullable(),
    fullName: z.string().nullable(),
    professional: z.boolean(),
    areaCode: z.string().nullable(),
    areaName: z.string().nullable(),
    work: z.string().nullable(),
    legalGround: z.string(),
    purpose: z.string(),
  }),
});

export interface IdentityParameters extends Seeing {
  readonly memberId: string;
  readonly personId: string;
}

/**
 * What has to be known before a member is said to be a person of the directory. No row: nobody of this map, or nobody whom
 * this worker may see. `agreed`: a professional on the map as a professional, or somebody who agreed (A1). Ask it under the
 * lock of the case.
 */
export const identityToRecord = question<IdentityParameters>()({
  name: 'client-facts/identity-to-record',
  statement: cypher`
    MATCH (file:Case {id: ${param('caseId')}})<-[:RECORDED_IN]-(member:NetworkMember {id: ${param('memberId')}})
    CALL (file) {
      MATCH (person:Person {id: ${param('personId')}})
      WHERE ${seenInDirectory} AND NOT EXISTS { (file)-[:CONCERNS]->(person) }
      RETURN person
    }
    RETURN member.kind IN ['INFORMAL', 'PROFESSIONAL'] AS isPerson,
      (person:Professional AND member.kind = 'PROFESSIONAL') OR EXISTS {
        MATCH (person)<-[:BINDS]-(a1:Agreement {kind: 'A1'}) WHERE ${agreementHoldsCypher(cypher`a1`)}
      } AS agreed,
      head(COLLECT { MATCH (member)-[:STANDS_FOR]->(other:Person) RETURN other.id LIMIT 1 }) AS knownAs,
      EXISTS { MATCH (file)<-[:RECORDED_IN]-(other:NetworkMember)-[:STANDS_FOR]->(person) WHERE other.id <> member.id } AS taken`,
  row: z.strictObject({
    isPerson: z.boolean(),
    agreed: z.boolean(),
    knownAs: z.string().nullable(),
    taken: z.boolean(),
  }),
});

/** Writes down that a member is this person. Ask it after `identityToRecord`, under the same lock. */
export const recordIdentity = question<{
  caseId: string;
  memberId: string;
  personId: string;
  today: IsoDate;
  recordedBy: string;
}>()({
  name: 'client-facts/record-identity',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})<-[:RECORDED_IN]-(member:NetworkMember {id: ${param('memberId')}})
    WITH member LIMIT 1
    MATCH (person:Person {id: ${param('personId')}})
    CREATE (member)-[:STANDS_FOR {since: date(${param('today')}), recordedBy: ${param('recordedBy')}}]->(person)
    RETURN member.id AS memberId`,
  row: z.strictObject({ memberId: z.string() }),
});

/** The member is no longer known as anybody. No row when nobody was known. Ask it under the lock of the case. */
export const removeIdentity = question<{ caseId: string; memberId: string }>()({
  name: 'client-facts/remove-identity',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})<-[:RECORDED_IN]-(member:NetworkMember {id: ${param('memberId')}})
    MATCH (member)-[known:STANDS_FOR]->(:Person)
    DELETE known
    RETURN DISTINCT member.id AS memberId`,
  row: z.strictObject({ memberId: z.string() }),
});

/** Whether a member is of this map. */
export const memberOfCase = question<{ caseId: string; memberId: string }>()({
  name: 'client-facts/member-of-case',
  statement: cypher`
    MATCH (:Case {id: ${param('caseId')}})<-[:RECORDED_IN]-(member:NetworkMember {id: ${param('memberId')}})
    RETURN member.id AS memberId`,
  row: z.strictObject({ memberId: z.string() }),
});
