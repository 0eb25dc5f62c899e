// bulk-import/imports
// parameters: none
MATCH (import:Import) WHERE import.state IN ['ARRIVING', 'COMPLETE', 'WITHDRAWN'] RETURN import.id AS id, import.source AS source, import.ground AS ground, import.state AS state,
  import.contentHash AS contentHash, toString(import.at) AS at, toString(import.completedAt) AS completedAt,
  toString(import.withdrawnAt) AS withdrawnAt
ORDER BY import.at DESC, import.id
