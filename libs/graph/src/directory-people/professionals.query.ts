import { z } from 'zod';
import { holdsTodayCypher } from '@netwerk/access';
import { cypher, param } from '@netwerk/cypher';
import { registrationKinds, shells, type LifeDomain, type Shell } from '@netwerk/domain';
import { question } from '../connection/question.ts';
import { personName } from './person-name.ts';

export interface ProfessionalsParameters {
  readonly today: string;
  /** A registration that ends before this day asks attention. */
  readonly soon: string;
  /** One query for the index per word; empty for everybody. */
  readonly words: readonly string[];
  readonly teamId: string | null;
  readonly shell: Shell | null;
  readonly expertise: string | null;
  readonly lifeDomain: LifeDomain | null;
  readonly registrationEnds: boolean;
  /** The last one of the page before. */
  readonly after: string | null;
  readonly first: unknown;
}

const expertise = z.strictObject({ code: z.string(), nameNl: z.string(), nameEn: z.string() });
const membership = z.strictObject({
  teamId: z.string(),
  team: z.string(),
  shell: z.enum(shells),
  since: z.string(),
  until: z.string().nullable(),
});

/** `id` null: nobody on this page. The total is about all pages. */
export const professionalListRow = z.strictObject({
  total: z.number().int(),
  more: z.boolean(),
  cursorKnown: z.boolean(),
  id: z.string().nullable(),
  fullName: z.string().nullable(),
  accent: z.string().nullable(),
  organisation: z.string().nullable(),
  expertises: z.array(expertise),
  memberships: z.array(membership),
  endingKind: z.enum(registrationKinds).nullable(),
  endingOn: z.string().nullable(),
});

export type ProfessionalListRow = z.infer<typeof professionalListRow>;

const person = cypher`person`;
const given = (name: string) => cypher`${param(name)} IS NULL`;

/** Professionals by the beginnings of words, all of which have to be found, and by what is chosen; in order of their name. */
export const professionalList = question<ProfessionalsParameters>()({
  name: 'directory-people/professionals',
  statement: cypher`
    CALL () {
      MATCH (person:Professional) WHERE size(${param('words')}) = 0
      RETURN person
      UNION
      UNWIND ${param('words')} AS word
      CALL (word) {
        CALL db.index.fulltext.queryNodes('professional_name', word) YIELD node RETURN node AS person
        UNION
        CALL db.index.fulltext.queryNodes('professional_words', word) YIELD node RETURN node AS person
        UNION
        CALL db.index.fulltext.queryNodes('expertise_words', word) YIELD node
        MATCH (node)<-[:HAS_EXPERTISE]-(person:Professional)
        RETURN person
      }
      WITH person, count(DISTINCT word) AS hits WHERE hits = size(${param('words')})
      RETURN person
    }
    WITH person
    WHERE (${given('teamId')} AND ${given('shell')} OR EXISTS {
        MATCH (person)-[member:MEMBER_OF]->(team:Team)
        WHERE (${given('teamId')} OR team.id = ${param('teamId')}) AND (${given('shell')} OR member.shell = ${param('shell')})
          AND ${holdsTodayCypher(cypher`member`)}
      })
      AND (${given('expertise')} OR EXISTS { (person)-[:HAS_EXPERTISE]->(:Expertise {code: ${param('expertise')}}) })
      AND (${given('lifeDomain')} OR EXISTS {
        (person)-[:HAS_EXPERTISE]->(:Expertise)-[:ABOUT]->(:LifeDomain {code: ${param('lifeDomain')}})
      })
      AND (NOT ${param('registrationEnds')} OR EXISTS {
        MATCH (person)-[:HOLDS]->(registration:Registration) WHERE registration.endsOn < date(${param('soon')})
      })
    WITH person ORDER BY coalesce(person.searchName, toLower(person.callName)), person.id
    WITH collect(person) AS found
    WITH found, size(found) AS total, CASE WHEN ${param('after')} IS NULL THEN 0
      ELSE head([place IN range(0, size(found) - 1) WHERE found[place].id = ${param('after')} | place + 1]) END AS start
    WITH total, start IS NOT NULL AS cursorKnown, coalesce(start, 0) + ${param('first')} < total AS more,
      found[coalesce(start, 0)..coalesce(start, 0) + ${param('first')}] AS page
    UNWIND CASE WHEN size(page) = 0 THEN [null] ELSE page END AS person
    RETURN total, more, cursorKnown, person.id AS id, ${personName(person)} AS fullName, person.accent AS accent,
      head(COLLECT { MATCH (person)-[:WORKS_FOR]->(works:Organisation) RETURN works.name ORDER BY works.name }) AS organisation,
      COLLECT {
        MATCH (person)-[:HAS_EXPERTISE]->(expertise:Expertise)
        RETURN {code: expertise.code, nameNl: expertise.nameNl, nameEn: expertise.nameEn} AS row ORDER BY row.nameNl LIMIT 50
      } AS expertises,
      COLLECT {
        MATCH (person)-[member:MEMBER_OF]->(team:Team) WHERE ${holdsTodayCypher(cypher`member`)}
        RETURN {teamId: team.id, team: team.name, shell: member.shell, since: toString(member.validFrom),
          until: toString(member.validTo)} AS row ORDER BY row.team, row.teamId LIMIT 50
      } AS memberships,
      head(COLLECT {
        MATCH (person)-[:HOLDS]->(ending:Registration) WHERE ending.endsOn < date(${param('soon')})
        RETURN ending.kind ORDER BY ending.endsOn, ending.id
      }) AS endingKind,
      head(COLLECT {
        MATCH (person)-[:HOLDS]->(ending:Registration) WHERE ending.endsOn < date(${param('soon')})
        RETURN toString(ending.endsOn) AS endsOn ORDER BY endsOn, ending.id
      }) AS endingOn`,
  row: professionalListRow,
});
