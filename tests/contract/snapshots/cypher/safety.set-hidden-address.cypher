// safety/set-hidden-address
// parameters: caseId, hidden
MATCH (:Case {id: $caseId})-[:CONCERNS]->(client:Resident)
SET client.hiddenAddress = CASE WHEN $hidden THEN true END
RETURN client.id AS id
