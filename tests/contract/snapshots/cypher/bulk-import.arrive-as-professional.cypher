// bulk-import/arrive-as-professional
// parameters: rows
UNWIND $rows AS row
MATCH (node:Arriving {arrivingKey: row.id}) USING INDEX node:Arriving(arrivingKey)
SET node += row.properties, node.importHash = split(node.importHash, ':')[0] + ':' + row.hash,
  node.version = coalesce(node.version, 1), node.importedVersion = coalesce(node.version, 1),
  node.arrivingAs = CASE WHEN node.arrivingAs ENDS WITH ':Professional' THEN node.arrivingAs
    ELSE node.arrivingAs + ':Professional' END
RETURN count(node) AS written
