// bulk-import/hold-import
// parameters: importId
MATCH (import:Import {id: $importId, format: 'CSV'})
SET import._lock = true
REMOVE import._lock
RETURN import.state AS state
