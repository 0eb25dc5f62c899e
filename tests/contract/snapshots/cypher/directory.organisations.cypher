// directory/organisations
// parameters: search
MATCH (organisation:Organisation)
WHERE organisation.searchName >= '' AND ($search IS NULL OR organisation.searchName CONTAINS $search)
WITH organisation ORDER BY organisation.searchName, organisation.id LIMIT 1000
RETURN organisation.id AS id, organisation.name AS name, organisation.kind AS kind, organisation.phone AS phone,
  COLLECT {
    MATCH (organisation)<-[:LIAISES_WITH]-(person:Professional)
    RETURN person.callName + coalesce(' ' + person.familyName, '') AS name ORDER BY name LIMIT 20
  } AS partnerContactNames,
  COUNT { MATCH (organisation)-[:RUNS]->(initiative:Initiative) WHERE initiative.state <> 'ENDED' } AS initiativeCount
