// interchange/hold-directory
// parameters: importId, name
MERGE (directory:ImportedDirectory {name: $name})
SET directory._lock = true
REMOVE directory._lock
RETURN EXISTS { MATCH (own:Import {id: $importId}) RETURN own } AS stored
