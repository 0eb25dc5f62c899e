// volunteers/pause-volunteer
// parameters: until, volunteerId
MATCH (volunteer:Volunteer {id: $volunteerId})
SET volunteer.pausedUntil = date($until), volunteer.version = volunteer.version + 1
RETURN volunteer.version AS version
