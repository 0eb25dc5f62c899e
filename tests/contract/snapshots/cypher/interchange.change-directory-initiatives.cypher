// interchange/change-directory-initiatives
// parameters: rows
UNWIND $rows AS row
MATCH (initiative:Initiative {id: row.id})
SET initiative += row.facts, initiative.version = initiative.version + 1
SET initiative.importedVersion = initiative.version
RETURN count(initiative) AS written
