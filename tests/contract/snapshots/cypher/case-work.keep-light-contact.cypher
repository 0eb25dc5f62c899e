// case-work/keep-light-contact
// parameters: caseId, colleagueId
MATCH (file:Case {id: $caseId})
WITH file LIMIT 1
MATCH (colleague:Professional {id: $colleagueId})
MERGE (colleague)-[:KEEPS_LIGHT_CONTACT]->(file)
RETURN file.id AS caseId
