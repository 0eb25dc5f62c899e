// bulk-import/complete-import
// parameters: at, importId
MATCH (import:Import {id: $importId})
SET import.state = 'COMPLETE', import.completedAt = datetime($at)
RETURN import.id AS id
