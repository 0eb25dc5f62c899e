// directory-people/add-professional
// parameters: accent, background, callName, familyName, organisationId, professionalId, searchName
  MATCH (organisation:Organisation {id: $organisationId})
  CREATE (person:Person:Professional {id: $professionalId, minor: false, version: 1})-[:WORKS_FOR]->(organisation)
  SET person.callName = $callName, person.familyName = $familyName,
person.searchName = $searchName, person.accent = $accent, person.background = $background
  RETURN person.version AS version
