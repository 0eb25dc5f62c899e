import { cypher, param } from '@netwerk/cypher';

/**
 * What a volunteer does now, as they told it in the latest talk in which it came up: the columns peopleNow, hoursNow and
 * toldOn. Needs `volunteer` and `registered`, the REGISTERED_BY relationship: talks from before it belong to an earlier time.
 */
export const loadTold = cypher`
  CALL (volunteer, registered) {
    OPTIONAL MATCH (volunteer)<-[:CONTACT_WITH]-(told:VolunteerContact)
    WHERE told.recordedAt >= registered.at AND told.helpsNow IS NOT NULL
    WITH told ORDER BY told.on DESC, told.recordedAt DESC, told.id LIMIT 1
    RETURN told.helpsNow AS peopleNow, told.hoursNow AS hoursNow, toString(told.on) AS toldOn
  }`;

/** The present begeleider and the place where the volunteer lives, unless that is hidden: needs `volunteer`. */
export const guideAndArea = cypher`
  CALL (volunteer) {
    OPTIONAL MATCH (volunteer)-[guided:GUIDED_BY]->(guide:Professional)
    WHERE guided.validFrom <= date(${param('today')}) AND (guided.validTo IS NULL OR guided.validTo > date(${param('today')}))
    RETURN guide, guided ORDER BY guided.validFrom DESC, guide.id LIMIT 1
  }
  CALL (volunteer) {
    OPTIONAL MATCH (volunteer)-[lives:LIVES_IN]->(area:Area)
    WHERE NOT coalesce(volunteer.hiddenAddress, false) AND lives.validFrom <= date(${param('today')})
      AND (lives.validTo IS NULL OR lives.validTo > date(${param('today')}))
    RETURN area ORDER BY lives.validFrom DESC LIMIT 1
  }`;
