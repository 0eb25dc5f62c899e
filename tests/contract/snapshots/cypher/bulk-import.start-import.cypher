// bulk-import/start-import
// parameters: actor, at, contentHash, from, ground, importId, source
MERGE (directory:ImportedDirectory {name: $from})
MERGE (import:Import {id: $importId})
  ON CREATE SET import.format = 'CSV', import.state = 'ARRIVING', import.contentHash = $contentHash,
    import.at = datetime($at)
SET import.source = $source, import.ground = $ground, import.actor = $actor
MERGE (import)-[:IMPORTED_INTO]->(directory)
RETURN import.state AS state
