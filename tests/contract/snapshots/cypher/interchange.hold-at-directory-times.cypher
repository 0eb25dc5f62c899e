// interchange/hold-at-directory-times
// parameters: rows
UNWIND $rows AS row
MATCH (initiative:Initiative {id: row.id})
CALL (initiative) {
  OPTIONAL MATCH (initiative)-[:HELD_IN]->(old:WeeklySlot)
  DETACH DELETE old
}
CALL (initiative, row) {
  UNWIND row.slots AS slot
  CREATE (initiative)-[:HELD_IN]->(held:WeeklySlot)
  SET held = slot
  RETURN count(held) AS slots
}
RETURN sum(slots) AS written
