// directory-people/change-professional
// parameters: accent, background, callName, familyName, organisationId, professionalId, searchName
  MATCH (person:Professional {id: $professionalId})
  WITH person LIMIT 1
  MATCH (organisation:Organisation {id: $organisationId})
  SET person.callName = $callName, person.familyName = $familyName,
person.searchName = $searchName, person.accent = $accent, person.background = $background
  SET person.version = coalesce(person.version, 1) + 1
  WITH person, organisation
  CALL (person) { MATCH (person)-[works:WORKS_FOR]->(:Organisation) DELETE works }
  CREATE (person)-[:WORKS_FOR]->(organisation)
  RETURN person.version AS version
