// volunteers/hand-over-volunteer
// parameters: from, guideId, professionalId, today, volunteerId
    MATCH (volunteer:Volunteer {id: $volunteerId})
    OPTIONAL MATCH (guide:Professional {id: $guideId}) WHERE (guide.id = $professionalId OR EXISTS {
  MATCH (:Professional {id: $professionalId})-[mine:MEMBER_OF]->(:Team)<-[theirs:MEMBER_OF]-(guide)
  WHERE mine.validFrom <= date($today) AND (mine.validTo IS NULL OR mine.validTo > date($today)) AND theirs.validFrom <= date($today) AND (theirs.validTo IS NULL OR theirs.validTo > date($today))
})
    WITH volunteer, guide, CASE
      WHEN guide IS NULL THEN 'NO_GUIDE'
      WHEN EXISTS { MATCH (volunteer)-[now:GUIDED_BY]->(guide) WHERE now.validTo IS NULL } THEN 'SAME'
      WHEN EXISTS {
        MATCH (volunteer)-[now:GUIDED_BY]->(:Professional) WHERE coalesce(now.validTo, now.validFrom) > date($from)
      } THEN 'BEFORE_START'
      ELSE 'DONE' END AS outcome
    CALL (volunteer, guide, outcome) {
      WITH volunteer, guide, outcome WHERE outcome = 'DONE'
      CALL (volunteer) {
        MATCH (volunteer)-[ending:GUIDED_BY]->(:Professional) WHERE ending.validTo IS NULL
        SET ending.validTo = date($from)
      }
      CREATE (volunteer)-[:GUIDED_BY {validFrom: date($from)}]->(guide)
      SET volunteer.version = volunteer.version + 1
    }
    RETURN outcome, volunteer.version AS version
