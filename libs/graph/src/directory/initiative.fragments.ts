import { cypher, param } from '@netwerk/cypher';

/** How many carry `initiative` today: those who are known by name, and those who are only counted. */
export const organiserCount = cypher`
  initiative.otherOrganisers + COUNT {
    MATCH (initiative)<-[carries:ORGANISES]-(:Person)
    WHERE carries.until IS NULL OR carries.until > date(${param('today')})
  }`;

/** The gebieden of `initiative`, as code, name and level. */
export const areaTuples = cypher`
  COLLECT {
    MATCH (initiative)-[:REACHES]->(area:Area)
    RETURN [area.code, area.name, area.level] ORDER BY area.name, area.code LIMIT 20
  }`;

/** What both the list and the page of one initiative need, in the names of `initiativeBasics`. */
export const initiativeColumns = cypher`
  initiative.id AS id, initiative.name AS name, initiative.summary AS summary, initiative.rhythm AS rhythm,
  initiative.offersPractical AS offersPractical, initiative.offersCompany AS offersCompany,
  initiative.offersAdvice AS offersAdvice, initiative.offersEmotional AS offersEmotional,
  initiative.state AS state, toString(initiative.pausedUntil) AS pausedUntil, initiative.places AS places,
  initiative.taken AS taken, initiative.waitingWeeks AS waitingWeeks, initiative.seeks AS seeks,
  ${organiserCount} AS organiserCount, toString(initiative.checkedOn) AS checkedOn`;
