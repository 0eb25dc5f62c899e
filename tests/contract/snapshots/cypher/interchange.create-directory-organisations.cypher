// interchange/create-directory-organisations
// parameters: from, rows
UNWIND $rows AS row
CREATE (organisation:Organisation {
  id: row.id, importedFrom: $from, externalId: row.externalId, version: 1, importedVersion: 1
})
SET organisation += row.facts
RETURN count(organisation) AS written
