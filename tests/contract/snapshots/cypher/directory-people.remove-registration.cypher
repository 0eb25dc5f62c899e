// directory-people/remove-registration
// parameters: kind, professionalId
MATCH (person:Professional {id: $professionalId})-[:HOLDS]->(registration:Registration {kind: $kind})
DETACH DELETE registration
SET person.version = coalesce(person.version, 1) + 1
RETURN DISTINCT person.version AS version
