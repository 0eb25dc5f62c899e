// interchange/add-directory-events
// parameters: at, rows
UNWIND $rows AS row
MATCH (initiative:Initiative {id: row.initiativeId})
CREATE (initiative)<-[:HAPPENED_TO]-(line:InitiativeEvent {
  id: row.id, at: datetime($at), kind: row.kind, field: row.field, before: row.before, after: row.after
})
RETURN count(line) AS written
