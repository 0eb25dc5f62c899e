// bulk-import/tidy-revealed
// parameters: importId, most
MATCH (node:Arriving {importId: $importId})
WHERE EXISTS { MATCH (import:Import {id: $importId}) WHERE import.state = 'COMPLETE' }
WITH node LIMIT $most
REMOVE node:Arriving, node.arrivingKey, node.arrivingAs
RETURN count(node) AS written
