import { z } from 'zod';
import { cypher, param } from '@netwerk/cypher';
import { question } from '../connection/question.ts';
import { personLoad } from './person-load.fragment.ts';
import { mayBeAsked, today } from './holding.fragments.ts';

/**
 * The one place where a place of an initiative or somebody's time is taken and given back, for steps of kansen and of matches.
 * Whoever takes one waits for whoever is taking one: of the last place there is one.
 */
const taken = z.strictObject({ id: z.string() });

/** One more newcomer; no row when the initiative is not open, or when its places are taken. */
export const takeInitiativePlace = question<{ initiativeId: string; today: string }>()({
  name: 'opportunities/take-initiative-place',
  statement: cypher`
    MATCH (initiative:Initiative {id: ${param('initiativeId')}})
    SET initiative._lock = true
    REMOVE initiative._lock
    WITH initiative
    WHERE (initiative.state = 'OPEN' OR (initiative.state = 'PAUSED' AND initiative.pausedUntil <= ${today}))
      AND (initiative.places IS NULL OR initiative.taken < initiative.places)
    SET initiative.taken = initiative.taken + 1, initiative.version = initiative.version + 1
    RETURN initiative.id AS id`,
  row: taken,
});

/**
 * Whether somebody has time for one more, locked until the transaction ends: the step that is written then counts. No row when
 * they help as many as they want to, rest, may not be asked any more, or live at an address that was hidden meanwhile. Who is not registered helps one.
 */
export const takePersonPlace = question<{ personId: string; today: string }>()({
  name: 'opportunities/take-person-place',
  statement: cypher`
    MATCH (person:Person {id: ${param('personId')}})
    SET person._lock = true
    REMOVE person._lock
    WITH person WHERE ${mayBeAsked} AND NOT coalesce(person.hiddenAddress, false)
    ${personLoad}
    WITH person WHERE load < coalesce(person.loadLimit, 1) AND restsUntil IS NULL
    RETURN person.id AS id`,
  row: taken,
});

/** Gives back what a step takes; a step that takes nothing gives nothing. Ask it under the lock of the step. */
export const releasePlace = question<{ stepId: string }>()({
  name: 'opportunities/release-place',
  statement: cypher`
    MATCH (step:Step {id: ${param('stepId')}})
    WHERE step.holdsPlace
    SET step.holdsPlace = false
    WITH step
    OPTIONAL MATCH (step)-[:LEADS_TO]->(initiative:Initiative)
    SET initiative._lock = true
    REMOVE initiative._lock
    WITH step, initiative, CASE WHEN initiative.taken > 0 THEN 1 ELSE 0 END AS given
    SET initiative.taken = initiative.taken - given, initiative.version = initiative.version + given
    RETURN step.id AS id`,
  row: taken,
});
