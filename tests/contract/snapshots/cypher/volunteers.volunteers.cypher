// volunteers/volunteers
// parameters: professionalId, today
    MATCH (:Professional {id: $professionalId})<-[:REGISTERED_BY|GUIDED_BY]-(volunteer:Volunteer)
    WITH DISTINCT volunteer WHERE (EXISTS { (volunteer)-[:REGISTERED_BY]->(:Professional {id: $professionalId}) }
  OR EXISTS {
    MATCH (volunteer)-[guides:GUIDED_BY]->(:Professional {id: $professionalId})
    WHERE guides.validFrom <= date($today) AND (guides.validTo IS NULL OR guides.validTo > date($today))
  })
    WITH volunteer ORDER BY volunteer.stoppedOn IS NOT NULL, volunteer.stoppedOn DESC, volunteer.searchName, volunteer.id LIMIT 500
    CALL (volunteer) {
      MATCH (volunteer)-[registered:REGISTERED_BY]->(:Professional) RETURN registered ORDER BY registered.at DESC LIMIT 1
    }
      CALL (volunteer) {
  OPTIONAL MATCH (volunteer)-[guided:GUIDED_BY]->(guide:Professional)
  WHERE guided.validFrom <= date($today) AND (guided.validTo IS NULL OR guided.validTo > date($today))
  RETURN guide, guided ORDER BY guided.validFrom DESC, guide.id LIMIT 1
}
CALL (volunteer) {
  OPTIONAL MATCH (volunteer)-[lives:LIVES_IN]->(area:Area)
  WHERE NOT coalesce(volunteer.hiddenAddress, false) AND lives.validFrom <= date($today)
    AND (lives.validTo IS NULL OR lives.validTo > date($today))
  RETURN area ORDER BY lives.validFrom DESC LIMIT 1
}
  CALL (volunteer, registered) {
  OPTIONAL MATCH (volunteer)<-[:CONTACT_WITH]-(told:VolunteerContact)
  WHERE told.recordedAt >= registered.at AND told.helpsNow IS NOT NULL
  WITH told ORDER BY told.on DESC, told.recordedAt DESC, told.id LIMIT 1
  RETURN told.helpsNow AS peopleNow, told.hoursNow AS hoursNow, toString(told.on) AS toldOn
}
  CALL (volunteer, registered) {
    OPTIONAL MATCH (volunteer)<-[:CONTACT_WITH]-(contact:VolunteerContact) WHERE contact.recordedAt >= registered.at
    RETURN toString(max(contact.on)) AS lastOn
  }
    RETURN volunteer.id AS id, volunteer.callName + coalesce(' ' + volunteer.familyName, '') AS fullName, area.code AS areaCode, area.name AS areaName,
toString(volunteer.volunteerSince) AS since, guide.id AS guideId, guide.callName + coalesce(' ' + guide.familyName, '') AS guideName,
toString(guided.validFrom) AS guideSince, volunteer.loadLimit AS peopleLimit, volunteer.hoursPerWeek AS hoursLimit,
peopleNow, hoursNow, toldOn, lastOn AS lastContactOn, toString(volunteer.callOn) AS callOn,
toString(volunteer.pausedUntil) AS pausedUntil, toString(volunteer.screenedOn) AS screenedOn,
toString(volunteer.mayBeAskedUntil) AS mayBeAskedUntil, toString(volunteer.stoppedOn) AS stoppedOn
    ORDER BY volunteer.searchName, id
