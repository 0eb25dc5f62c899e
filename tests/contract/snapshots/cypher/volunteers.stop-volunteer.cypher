// volunteers/stop-volunteer
// parameters: on, thankedOn, volunteerId, words
MATCH (volunteer:Volunteer {id: $volunteerId})
CALL (volunteer) {
  MATCH (volunteer)-[ending:GUIDED_BY]->(:Professional)
  WHERE ending.validTo IS NULL OR ending.validTo > date($on)
  SET ending.validTo = CASE WHEN ending.validFrom > date($on) THEN ending.validFrom ELSE date($on) END
}
SET volunteer.stoppedOn = date($on), volunteer.thankedOn = date($thankedOn),
  volunteer.thanksWords = $words, volunteer.version = volunteer.version + 1
REMOVE volunteer.pausedUntil, volunteer.callOn, volunteer.mayBeAskedUntil
RETURN volunteer.version AS version
