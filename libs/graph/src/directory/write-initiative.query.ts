import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';

/** What `facts` may hold: the names of `model.ts`, every value as the database keeps it; null takes a fact away. */
export type StoredFacts = Readonly<Record<string, unknown>>;

/**
 * Takes the write lock of an initiative; until the transaction ends nobody else changes it. Only then is its version read.
 * No row: there is none.
 */
export const holdInitiative = question<{ id: string; today: string }>()({
  name: 'directory/hold-initiative',
  statement: cypher`
    MATCH (initiative:Initiative {id: ${param('id')}})
    SET initiative._lock = true
    WITH initiative
    REMOVE initiative._lock
    RETURN initiative.version AS version, COUNT {
      MATCH (initiative)<-[carries:ORGANISES]-(:Person)
      WHERE carries.until IS NULL OR carries.until > date(${param('today')})
    } AS knownOrganisers`,
  row: z.strictObject({ version: z.number().int(), knownOrganisers: z.number().int() }),
});

/** A new initiative without anything around it, checked today. */
export const createInitiative = question<{ id: string; today: string; professionalId: string; facts: StoredFacts }>()({
  name: 'directory/create-initiative',
  statement: cypher`
    MATCH (by:Professional {id: ${param('professionalId')}})
    CREATE (initiative:Initiative {id: ${param('id')}, state: 'OPEN', version: 1, checkedOn: date(${param('today')})})-[:CHECKED_BY]->(by)
    SET initiative += ${param('facts')}
    RETURN initiative.version AS version`,
  row: z.strictObject({ version: z.number().int() }),
});

/** Other facts; counts as a version. */
export const changeInitiativeFacts = question<{ id: string; facts: StoredFacts }>()({
  name: 'directory/change-initiative-facts',
  statement: cypher`
    MATCH (initiative:Initiative {id: ${param('id')}})
    SET initiative += ${param('facts')}, initiative.version = initiative.version + 1
    RETURN initiative.version AS version`,
  row: z.strictObject({ version: z.number().int() }),
});

export interface InitiativeLinks {
  readonly id: string;
  readonly areaCodes: readonly string[];
  readonly lifeDomains: readonly string[];
  /** Null: what stands stays. */
  readonly interests: readonly string[] | null;
  /** Null: what stands stays. */
  readonly seeksInterests: readonly string[] | null;
  readonly organisationId: string | null;
  /** Ids and whole numbers as the database keeps them. */
  readonly slots: readonly StoredFacts[];
}

/** Puts other gebieden, leefgebieden, interests, times and organisation around an initiative. Counts what it found of each. */
export const linkInitiative = question<InitiativeLinks>()({
  name: 'directory/link-initiative',
  statement: cypher`
    MATCH (initiative:Initiative {id: ${param('id')}})
    CALL (initiative) {
      OPTIONAL MATCH (initiative)-[old:REACHES|ABOUT]->()
      DELETE old
    }
    CALL (initiative) {
      OPTIONAL MATCH (initiative)<-[old:RUNS]-(:Organisation)
      DELETE old
    }
    CALL (initiative) {
      OPTIONAL MATCH (initiative)-[:HELD_IN]->(old:WeeklySlot)
      DETACH DELETE old
    }
    CALL (initiative) {
      MATCH (area:Area) WHERE area.code IN ${param('areaCodes')}
      CREATE (initiative)-[:REACHES]->(area)
      RETURN count(area) AS areas
    }
    CALL (initiative) {
      MATCH (domain:LifeDomain) WHERE domain.code IN ${param('lifeDomains')}
      CREATE (initiative)-[:ABOUT]->(domain)
      RETURN count(domain) AS domains
    }
    CALL (initiative) {
      OPTIONAL MATCH (initiative)-[old:AROUND]->(:Interest) WHERE ${param('interests')} IS NOT NULL
      DELETE old
    }
    CALL (initiative) {
      OPTIONAL MATCH (initiative)-[old:SEEKS]->(:Interest) WHERE ${param('seeksInterests')} IS NOT NULL
      DELETE old
    }
    CALL (initiative) {
      MATCH (interest:Interest) WHERE interest.code IN ${param('interests')}
      CREATE (initiative)-[:AROUND]->(interest)
      RETURN count(interest) AS interests
    }
    CALL (initiative) {
      MATCH (interest:Interest) WHERE interest.code IN ${param('seeksInterests')}
      CREATE (initiative)-[:SEEKS]->(interest)
      RETURN count(interest) AS seeksInterests
    }
    CALL (initiative) {
      MATCH (organisation:Organisation {id: ${param('organisationId')}})
      CREATE (organisation)-[:RUNS]->(initiative)
      RETURN count(organisation) AS organisations
    }
    CALL (initiative) {
      UNWIND ${param('slots')} AS slot
      CREATE (initiative)-[:HELD_IN]->(held:WeeklySlot)
      SET held = slot
      RETURN count(held) AS slots
    }
    RETURN areas, domains, interests, seeksInterests, organisations, slots`,
  row: z.strictObject({
    areas: z.number().int(),
    domains: z.number().int(),
    interests: z.number().int(),
    seeksInterests: z.number().int(),
    organisations: z.number().int(),
    slots: z.number().int(),
  }),
});

/** Open, dicht, pauze or gestopt; counts as a version. */
export const setInitiativeState = question<{ id: string; state: string; pausedUntil: string | null }>()({
  name: 'directory/set-initiative-state',
  statement: cypher`
    MATCH (initiative:Initiative {id: ${param('id')}})
    SET initiative.state = ${param('state')}, initiative.pausedUntil = date(${param('pausedUntil')}),
      initiative.version = initiative.version + 1
    RETURN initiative.version AS version`,
  row: z.strictObject({ version: z.number().int() }),
});

/** Nagekeken today, by the caller. The facts are as they were, so the version is too. */
export const markInitiativeChecked = question<{ id: string; professionalId: string; today: string }>()({
  name: 'directory/mark-initiative-checked',
  statement: cypher`
    MATCH (initiative:Initiative {id: ${param('id')}})
    WITH initiative LIMIT 1
    MATCH (by:Professional {id: ${param('professionalId')}})
    CALL (initiative) {
      OPTIONAL MATCH (initiative)-[old:CHECKED_BY]->(:Professional)
      DELETE old
    }
    SET initiative.checkedOn = date(${param('today')})
    CREATE (initiative)-[:CHECKED_BY]->(by)
    RETURN initiative.version AS version`,
  row: z.strictObject({ version: z.number().int() }),
});

export interface InitiativeEventsParameters {
  readonly id: string;
  readonly professionalId: string;
  readonly now: string;
  readonly events: readonly {
    readonly id: string;
    readonly kind: string;
    readonly field: string | null;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** Lines of the history of an initiative. */
export const addInitiativeEvents = question<InitiativeEventsParameters>()({
  name: 'directory/add-initiative-events',
  statement: cypher`
    MATCH (initiative:Initiative {id: ${param('id')}})
    WITH initiative LIMIT 1
    MATCH (by:Professional {id: ${param('professionalId')}})
    UNWIND ${param('events')} AS event
    CREATE (initiative)<-[:HAPPENED_TO]-(line:InitiativeEvent {
      id: event.id, at: datetime(${param('now')}), kind: event.kind, field: event.field, before: event.before, after: event.after
    })-[:DONE_BY]->(by)`,
  row: z.never(),
});
