// bulk-import/change-professionals
// parameters: from, rows
UNWIND $rows AS row
MATCH (node:Person {importedFrom: $from, externalId: row.id})
WHERE coalesce(node.version, 0) = coalesce(node.importedVersion, 0)
SET node:Professional, node += row.properties, node.importHash = split(node.importHash, ':')[0] + ':' + row.hash,
  node.version = coalesce(node.version, 0) + 1
SET node.importedVersion = node.version
RETURN count(node) AS written
