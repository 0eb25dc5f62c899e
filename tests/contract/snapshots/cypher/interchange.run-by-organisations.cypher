// interchange/run-by-organisations
// parameters: rows
UNWIND $rows AS row
MATCH (initiative:Initiative {id: row.id})
CALL (initiative) {
  OPTIONAL MATCH (initiative)<-[old:RUNS]-(:Organisation)
  DELETE old
}
CALL (initiative, row) {
  MATCH (organisation:Organisation {id: row.organisationId})
  CREATE (organisation)-[:RUNS]->(initiative)
  RETURN count(organisation) AS found
}
RETURN sum(found) AS written
