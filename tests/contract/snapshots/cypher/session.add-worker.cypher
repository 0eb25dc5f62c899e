// session/add-worker
// parameters: accountId, callName, familyName, professionalId, searchName
MATCH (account:Account {id: $accountId})
CREATE (account)-[:IDENTIFIES]->(worker:Person:Professional {
  id: $professionalId, callName: $callName, familyName: $familyName,
  searchName: $searchName, minor: false
})
RETURN worker.id AS professionalId
