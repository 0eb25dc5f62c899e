// case-work/reopen-case
// parameters: caseId
MATCH (file:Case {id: $caseId})-[:CONCERNS]->(resident:Resident)
SET resident._lock = true
REMOVE resident._lock
WITH file, resident
WHERE NOT EXISTS {
  MATCH (resident)<-[:CONCERNS]-(other:Case)-[:HANDLED_BY]->(:Team)<-[:HANDLED_BY]-(file)
  WHERE other <> file AND other.closedOn IS NULL
}
OPTIONAL MATCH (file)<-[light:KEEPS_LIGHT_CONTACT]-(:Professional)
DELETE light
WITH DISTINCT file
REMOVE file.closedOn, file.outcome, file.outcomeWords, file.lightContactWords, file.lookAgainOn
RETURN file.id AS caseId
