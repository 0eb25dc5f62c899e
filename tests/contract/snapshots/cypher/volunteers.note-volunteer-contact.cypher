// volunteers/note-volunteer-contact
// parameters: callOn, contactId, helpsNow, hoursNow, note, now, on, professionalId, volunteerId
MATCH (volunteer:Volunteer {id: $volunteerId})
WITH volunteer LIMIT 1
MATCH (holder:Professional {id: $professionalId})
CREATE (volunteer)<-[:CONTACT_WITH]-(:VolunteerContact {
  id: $contactId, on: date($on), note: $note, helpsNow: $helpsNow,
  hoursNow: $hoursNow, recordedAt: datetime($now)
})-[:HELD_BY]->(holder)
SET volunteer.callOn = date($callOn), volunteer.version = volunteer.version + 1
RETURN volunteer.version AS version
