// bulk-import/change-ties
// parameters: rows
UNWIND $rows AS row
MATCH (start)-[tie:TIED_TO {importKey: row.key}]->() USING INDEX tie:TIED_TO(importKey)
WHERE tie.version = tie.importedVersion
WITH tie, CASE WHEN row.startsAt IS NULL OR start.externalId = row.startsAt THEN row.properties
    ELSE coalesce(row.flipped, row.properties) END AS told,
  tie.id AS id, tie.caseId AS caseId, tie.version + 1 AS version, tie.validFrom AS validFrom
SET tie = told, tie.id = id, tie.caseId = caseId, tie.version = version, tie.importedVersion = version,
  tie.validFrom = coalesce(told.validFrom, validFrom)
RETURN count(tie) AS written
