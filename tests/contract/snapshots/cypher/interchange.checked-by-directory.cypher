// interchange/checked-by-directory
// parameters: rows
UNWIND $rows AS row
MATCH (initiative:Initiative {id: row.id})
SET initiative.checkedOn = date(row.on)
WITH initiative
CALL (initiative) {
  OPTIONAL MATCH (initiative)-[earlier:CHECKED_BY]->(:Professional)
  DELETE earlier
}
RETURN count(initiative) AS written
