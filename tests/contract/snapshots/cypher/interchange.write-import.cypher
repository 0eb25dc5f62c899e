// interchange/write-import
// parameters: actor, at, caseId, contentHash, format, importId
MATCH (file:Case {id: $caseId})
SET file.arrangedAt = datetime($at)
CREATE (import:Import {
  id: $importId, format: $format, contentHash: $contentHash,
  at: datetime($at), actor: $actor
})-[:IMPORTED_INTO]->(file)
RETURN count(import) AS written
