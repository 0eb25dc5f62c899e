// interchange/reach-directory-areas
// parameters: rows
UNWIND $rows AS row
MATCH (initiative:Initiative {id: row.id})
CALL (initiative) {
  OPTIONAL MATCH (initiative)-[old:REACHES]->(:Area)
  DELETE old
}
CALL (initiative, row) {
  MATCH (area:Area) WHERE area.code IN row.codes
  CREATE (initiative)-[:REACHES]->(area)
  RETURN count(area) AS found
}
RETURN sum(found) AS written
