// volunteers/plan-volunteer-call
// parameters: callOn, volunteerId
MATCH (volunteer:Volunteer {id: $volunteerId})
SET volunteer.callOn = date($callOn), volunteer.version = volunteer.version + 1
RETURN volunteer.version AS version
