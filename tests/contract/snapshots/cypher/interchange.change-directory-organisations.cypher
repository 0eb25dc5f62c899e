// interchange/change-directory-organisations
// parameters: rows
UNWIND $rows AS row
MATCH (organisation:Organisation {id: row.id})
SET organisation += row.facts, organisation.version = organisation.version + 1
SET organisation.importedVersion = organisation.version
RETURN count(organisation) AS written
