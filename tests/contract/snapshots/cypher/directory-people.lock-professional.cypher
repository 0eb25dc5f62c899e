// directory-people/lock-professional
// parameters: professionalId
MATCH (person:Professional {id: $professionalId})
SET person._lock = true
REMOVE person._lock
RETURN coalesce(person.version, 1) AS version
