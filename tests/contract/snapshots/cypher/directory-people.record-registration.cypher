// directory-people/record-registration
// parameters: endsOn, kind, professionalId, registrationId
MATCH (person:Professional {id: $professionalId})
MERGE (person)-[:HOLDS]->(registration:Registration {kind: $kind})
  ON CREATE SET registration.id = $registrationId
SET registration.endsOn = date($endsOn), person.version = coalesce(person.version, 1) + 1
RETURN person.version AS version
