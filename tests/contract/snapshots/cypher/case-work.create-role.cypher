// case-work/create-role
// parameters: caseId, colleagueId, from, role, until, words
MATCH (file:Case {id: $caseId})
WITH file LIMIT 1
MATCH (colleague:Professional {id: $colleagueId})
CREATE (colleague)-[works:WORKS_ON {
  role: $role, validFrom: date($from), validTo: date($until),
  handoverWords: $words
}]->(file)
RETURN works.role AS role
