// interchange/create-directory-initiatives
// parameters: from, rows
UNWIND $rows AS row
CREATE (initiative:Initiative {
  id: row.id, importedFrom: $from, externalId: row.externalId, version: 1, importedVersion: 1
})
SET initiative += row.facts
RETURN count(initiative) AS written
