import { cypher } from '@netwerk/cypher';
import { loadTold } from '../volunteers/volunteer-load.ts';
import { today } from './holding.fragments.ts';

/**
 * How many `person` helps now, as `load`: what a volunteer told last, and every step since that has not ended and takes their
 * time; and `restsUntil`, the day before which they take nobody new: their own pause, or four weeks after a step with them
 * stopped. Steps of every file count, as a number and nothing more.
 */
export const personLoad = cypher`
  CALL (person) {
    OPTIONAL MATCH (person)-[registered:REGISTERED_BY]->(:Professional)
    WITH person AS volunteer, registered ORDER BY registered.at DESC LIMIT 1
    ${loadTold}
    OPTIONAL MATCH (volunteer)<-[:LEADS_TO]-(step:Step)
    WITH volunteer, peopleNow,
      sum(CASE WHEN step.holdsPlace AND (toldOn IS NULL OR step.agreedOn >= date(toldOn)) THEN 1 ELSE 0 END) AS steps,
      max(CASE WHEN step.state = 'ENDED' AND step.endedBecause IN ['OTHER_STOPPED', 'DID_NOT_FIT']
        THEN step.endedOn + duration({weeks: 4}) END) AS coolsUntil
    RETURN coalesce(peopleNow, 0) + steps AS load, coolsUntil, volunteer.pausedUntil AS pausedUntil
  }
  WITH *, CASE WHEN coolsUntil > ${today} AND (pausedUntil IS NULL OR coolsUntil > pausedUntil) THEN coolsUntil
    WHEN pausedUntil > ${today} THEN pausedUntil END AS restsUntil`;
