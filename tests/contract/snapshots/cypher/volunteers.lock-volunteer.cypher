// volunteers/lock-volunteer
// parameters: professionalId, today, volunteerId
  MATCH (volunteer:Volunteer {id: $volunteerId}) WHERE (EXISTS { (volunteer)-[:REGISTERED_BY]->(:Professional {id: $professionalId}) }
OR EXISTS {
  MATCH (volunteer)-[guides:GUIDED_BY]->(:Professional {id: $professionalId})
  WHERE guides.validFrom <= date($today) AND (guides.validTo IS NULL OR guides.validTo > date($today))
})
  SET volunteer._lock = true
  REMOVE volunteer._lock
  RETURN volunteer.version AS version, volunteer.stoppedOn IS NOT NULL AS stopped, toString(volunteer.volunteerSince) AS since
