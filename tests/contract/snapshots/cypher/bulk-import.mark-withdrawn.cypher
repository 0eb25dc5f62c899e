// bulk-import/mark-withdrawn
// parameters: at, importId
MATCH (import:Import {id: $importId})
SET import.state = 'WITHDRAWN', import.withdrawnAt = datetime($at)
RETURN import.id AS id
