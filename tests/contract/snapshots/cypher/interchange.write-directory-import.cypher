// interchange/write-directory-import
// parameters: actor, at, contentHash, importId, name
MATCH (directory:ImportedDirectory {name: $name})
CREATE (import:Import {
  id: $importId, format: 'HSDS', contentHash: $contentHash,
  at: datetime($at), actor: $actor
})-[:IMPORTED_INTO]->(directory)
RETURN count(import) AS written
