import { z } from 'zod';
import { initiativeEventKinds, initiativeKinds, interests, lifeDomains, slotWeeks } from '@netwerk/domain';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';
import { areaTuples, initiativeColumns } from './initiative.fragments.ts';
import { areaTuple, initiativeBasics } from './initiative.rows.ts';
import { originColumn, originOf } from '../interchange/import-origin.fragment.ts';

export interface InitiativeParameters {
  readonly id: string;
  readonly professionalId: string;
  readonly today: string;
}

const text = z.string().nullable();

const slot = z
  .tuple([z.number().int(), z.number().int(), z.number().int(), z.enum(slotWeeks)])
  .transform(([weekday, fromMinute, untilMinute, weeks]) => ({ weekday, fromMinute, untilMinute, weeks }));

const organiser = z
  .tuple([z.string(), z.string(), text, text, text])
  .transform(([id, name, role, phone, stopsOn]) => ({ id, name, role, phone, stopsOn }));

const supporter = z
  .tuple([z.string(), z.string(), text, text, text])
  .transform(([id, name, accent, words, since]) => ({ id, name, accent, words, since }));

const acquaintance = z.tuple([text, z.string(), text]).transform(([name, since, via]) => ({ name, since, via }));

const event = z
  .tuple([z.string(), z.enum(initiativeEventKinds), text, text, text, text])
  .transform(([at, kind, field, before, after, by]) => ({ at, kind, field, before, after, by }));

export const initiativeRow = z.strictObject({
  ...initiativeBasics,
  version: z.number().int(),
  kind: z.enum(initiativeKinds),
  description: text,
  searchWords: text,
  location: text,
  cost: text,
  wheelchair: z.boolean().nullable(),
  accessibility: text,
  languages: text,
  food: text,
  phone: text,
  checkedBy: text,
  organisationId: text,
  organisationName: text,
  areas: z.array(areaTuple),
  lifeDomains: z.array(z.enum(lifeDomains)),
  interests: z.array(z.enum(interests)),
  seeksInterests: z.array(z.enum(interests)),
  onlyFor: z.enum(['WOMAN', 'MAN']).nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  slots: z.array(slot),
  organisers: z.array(organiser),
  supporters: z.array(supporter),
  acquaintances: z.array(acquaintance),
  history: z.array(event),
  origin: originColumn,
});

export type InitiativeRow = z.infer<typeof initiativeRow>;

const name = cypher`person.callName + coalesce(' ' + person.familyName, '')`;

/** Carries the initiative today or later, and agreed to stand on the sociale kaart by name. */
const shownOrganiser = cypher`carries.shown AND (carries.until IS NULL OR carries.until > date(${param('today')}))`;

const stillKnows = cypher`knows.until IS NULL OR knows.until > date(${param('today')})`;

/**
 * One initiative with everything around it. Organisers who did not agree to be shown are counted and nothing more; of whom
 * the caller knows, only the initiative and shown organisers are told.
 */
export const initiativeById = question<InitiativeParameters>()({
  name: 'directory/initiative',
  statement: cypher`
    MATCH (initiative:Initiative {id: ${param('id')}})
    RETURN ${initiativeColumns}, initiative.version AS version, initiative.kind AS kind,
      initiative.description AS description, initiative.searchWords AS searchWords, initiative.location AS location,
      initiative.cost AS cost, initiative.wheelchair AS wheelchair, initiative.accessibility AS accessibility,
      initiative.languages AS languages, initiative.food AS food, initiative.phone AS phone,
      head(COLLECT { MATCH (initiative)-[:CHECKED_BY]->(person:Professional) RETURN ${name} LIMIT 1 }) AS checkedBy,
      head(COLLECT { MATCH (initiative)<-[:RUNS]-(runs:Organisation) RETURN runs.id ORDER BY runs.id LIMIT 1 }) AS organisationId,
      head(COLLECT { MATCH (initiative)<-[:RUNS]-(runs:Organisation) RETURN runs.name ORDER BY runs.id LIMIT 1 }) AS organisationName,
      ${areaTuples} AS areas,
      COLLECT { MATCH (initiative)-[:ABOUT]->(domain:LifeDomain) RETURN domain.code ORDER BY domain.code LIMIT 20 } AS lifeDomains,
      COLLECT { MATCH (initiative)-[:AROUND]->(interest:Interest) RETURN interest.code ORDER BY interest.code LIMIT 50 } AS interests,
      COLLECT { MATCH (initiative)-[:SEEKS]->(interest:Interest) RETURN interest.code ORDER BY interest.code LIMIT 50 } AS seeksInterests,
      initiative.onlyFor AS onlyFor, initiative.place.y AS latitude, initiative.place.x AS longitude,
      COLLECT {
        MATCH (initiative)-[:HELD_IN]->(slot:WeeklySlot)
        RETURN [slot.weekday, slot.fromMinute, slot.untilMinute, slot.weeks] ORDER BY slot.weekday, slot.fromMinute LIMIT 50
      } AS slots,
      COLLECT {
        MATCH (initiative)<-[carries:ORGANISES]-(person:Person) WHERE ${shownOrganiser}
        RETURN [person.id, ${name}, carries.role, carries.phone, toString(carries.until)] ORDER BY carries.since, person.id LIMIT 50
      } AS organisers,
      COLLECT {
        MATCH (initiative)<-[supports:SUPPORTS]-(person:Professional)
        RETURN [person.id, ${name}, person.accent, supports.words, toString(supports.since)] ORDER BY ${name}, person.id LIMIT 50
      } AS supporters,
      COLLECT {
        MATCH (:Professional {id: ${param('professionalId')}})-[knows:ACQUAINTED_WITH]->(initiative)
        WHERE ${stillKnows}
        RETURN [null, toString(knows.since), knows.via] AS acquaintance LIMIT 1
        UNION ALL
        MATCH (initiative)<-[carries:ORGANISES]-(person:Person)
        WHERE ${shownOrganiser}
        MATCH (person)<-[knows:ACQUAINTED_WITH]-(:Professional {id: ${param('professionalId')}})
        WHERE ${stillKnows}
        RETURN [${name}, toString(knows.since), knows.via] AS acquaintance LIMIT 20
      } AS acquaintances,
      COLLECT {
        MATCH (initiative)<-[:HAPPENED_TO]-(event:InitiativeEvent)
        WITH event ORDER BY event.at DESC, event.id LIMIT 20
        OPTIONAL MATCH (event)-[:DONE_BY]->(person:Professional)
        RETURN [toString(event.at), event.kind, event.field, event.before, event.after, ${name}]
      } AS history, ${originOf(cypher`initiative`)} AS origin`,
  row: initiativeRow,
});
